import { resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { AUDIENCES, type Audience } from '#shared/model/audience.ts'
import { isRecordType, type RecordType } from '#shared/model/index.ts'
import { exportTo } from '../../core/bundles/export/export-to.ts'
import { bundleLanguages } from '../../core/bundles/export/languages.ts'
import { plainSelection } from '../../core/bundles/export/selection.ts'
import { type Command, listOption, type OptionValues, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const audienceOf = (options: OptionValues): Audience => {
  const text = textOption(options, 'audience') ?? 'partner'
  const audience = AUDIENCES.find(candidate => candidate === text)
  if (audience === undefined) throw new PianoError('USAGE', { problem: 'badValue', word: '--audience' })
  return audience
}

const typesOf = (options: OptionValues): readonly RecordType[] =>
  listOption(options, 'select').map(type => {
    if (!isRecordType(type)) throw new PianoError('UNKNOWN_TYPE', { type })
    return type
  })

const foundOf = (options: OptionValues): 'keep' | 'withhold' | null => {
  const found = textOption(options, 'found')
  if (found === undefined) return null
  if (found !== 'keep' && found !== 'withhold')
    throw new PianoError('USAGE', { problem: 'badValue', word: '--found' })
  return found
}

/**
 * `export-bundle FILE OUT [--audience public|partner|council|internal] [--select TYPE…] [--recipient ID] [--found keep|withhold]`: a
 * signed bundle, audience partner unless said otherwise. `--recipient` is the id of a partner city; `--found` decides
 * contact data found in texts.
 * JSON: file, bundleId, packageHash, sequence, counts {type: n}, records, withheld, size (bytes), again (true: the ledger's bytes
 * again, nothing was written into the workspace).
 * Codes: PERSONAL_DATA_UNDECIDED {count, type, id, field}, WORKSPACE_EXISTS (OUT holds something else), FOLDER_MISSING,
 * UNKNOWN_TYPE, RECORD_UNKNOWN (recipient), BUNDLE_TOO_LARGE.
 */
export const exportBundleCommand: Command = {
  name: 'export-bundle',
  positional: '<file> <out>',
  options: ['--audience <audience>', '--select <types...>', '--recipient <id>', '--found <decision>'],
  run: (around, [file = '', out = ''], options) =>
    withWorkspace(around, file, async workspace => {
      const path = resolve(out)
      const selection = {
        ...plainSelection(audienceOf(options), typesOf(options), await bundleLanguages(workspace)),
        recipient: textOption(options, 'recipient') ?? null,
        found: foundOf(options)
      }
      const { bytes: _, ...result } = await exportTo(workspace, selection, path, {
        now: new Date(),
        version: around.version,
        replace: false
      })
      const summary = { sequence: result.sequence, records: result.records, withheld: result.withheld }
      return {
        json: { file: path, ...result },
        lines: [around.t('cli.saved', { file: path }), around.t('cli.bundle.exported', summary)]
      }
    })
}
