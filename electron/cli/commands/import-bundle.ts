import { PianoError } from '#shared/contract/errors.ts'
import { genderOf, kindLabel } from '#shared/i18n/labels.ts'
import { isRecordType } from '#shared/model/index.ts'
import { readBundleFile } from '../../core/bundles/files.ts'
import { checkFingerprint } from '../../core/bundles/import/confirm-key.ts'
import { importBundle } from '../../core/bundles/import/import-bundle.ts'
import { previewBundle } from '../../core/bundles/import/preview.ts'
import type { Workspace } from '../../core/store/workspace.ts'
import { type Command, type Outcome, type Surroundings, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const preview = async (
  around: Surroundings,
  workspace: Workspace,
  bytes: Uint8Array,
  trust: string | null
): Promise<Outcome> => {
  const found = await previewBundle(workspace, bytes)
  if (trust !== null) checkFingerprint(trust, found.fingerprint)
  const counts = { new: 0, changed: 0, withdrawn: 0 }
  for (const { state } of found.differences) counts[state] += 1
  return {
    json: { dryRun: true, ...found },
    lines: [
      around.t('cli.bundle.of', {
        city: found.city.name,
        sequence: found.sequence,
        date: found.createdAt.slice(0, 10)
      }),
      around.t('cli.bundle.fingerprint', { fingerprint: found.fingerprint }),
      around.t(`cli.bundle.trust.${found.trust}`),
      around.t('cli.bundle.differences', { count: found.differenceCount, unchanged: found.unchanged }),
      ...(found.otherCopy ? [around.t('bundle.otherCopy')] : []),
      ...(found.missing > 0 ? [around.t('bundle.missing', { number: found.missing })] : []),
      ...(found.known ? [around.t('cli.bundle.known')] : []),
      ...found.differences.slice(0, 50).map(({ type, title, state, fields }) => {
        const names = fields.map(({ field }) => field).join(', ')
        const said = around.t(`cli.bundle.state.${state}`, { context: genderOf(around.t, type) })
        const what = `${said}  ${isRecordType(type) ? kindLabel(around.t, type) : type}  ${title}`
        return state === 'changed' ? `${what}  (${names})` : what
      })
    ]
  }
}

/**
 * `import-bundle FILE BUNDLE --dry-run|--apply [--trust FINGERPRINT]`: checks a bundle against the workspace, or imports it. `--trust`
 * gives the digits read out by telephone and confirms the city's key; in a dry run they are only compared.
 * JSON with `--dry-run`: dryRun true, bundleId, packageHash, city {id, name, country}, fingerprint, trust (confirmed, unverified, new,
 * changed), knownFingerprint, acceptedByDigits, series, sequence, createdAt, audience, licence, language, languages, newerFormat, counts,
 * withheld, fromBin, known, older, otherCopy, missing, comparedWith, differences [{type, id, title, state: new|changed|withdrawn, fields [{field, before, after}] as JSON texts}], differenceCount, unchanged.
 * JSON with `--apply`: dryRun false, changed (false: the same bundle again, nothing was written), partnerCity, receivedBundle, stamp (for
 * `undo --transaction`), records, trust (confirmed, unverified).
 * Codes: every BUNDLE_… code, KEY_CHANGED, FINGERPRINT_MISMATCH, BACKUP_FAILED.
 */
export const importBundleCommand: Command = {
  name: 'import-bundle',
  positional: '<file> <bundle>',
  options: ['--dry-run', '--apply', '--trust <fingerprint>'],
  async run(around, [file = '', source = ''], options) {
    const apply = options['apply'] === true
    if (apply === (options['dryRun'] === true))
      throw new PianoError('USAGE', { problem: 'missingOption', word: '--dry-run|--apply' })
    return withWorkspace(around, file, async workspace => {
      const bytes = await readBundleFile(source)
      const trust = textOption(options, 'trust') ?? null
      if (!apply) return preview(around, workspace, bytes, trust)
      const result = await importBundle(workspace, bytes, {
        trust,
        confirmation: { by: null, on: around.today }
      })
      return {
        json: { dryRun: false, ...result },
        lines: [
          result.changed
            ? around.t('cli.bundle.imported', { records: result.records, stamp: result.stamp ?? '' })
            : around.t('cli.nothingChanged'),
          around.t(`cli.bundle.trust.${result.trust}`)
        ]
      }
    })
  }
}
