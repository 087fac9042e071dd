import { rmSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import { countryCode } from '#shared/formats/countries.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { buildMilano } from '../../core/sample/build.ts'
import { createWorkspace } from '../../core/store/file/create.ts'
import { type Command, textOption } from '../command.ts'
import { liveCounts } from '../counts.ts'
import { withWorkspace } from '../with-workspace.ts'

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value)

/** `create FILE --city NAME --language it|en|fr|ar [--country CC] [--sample milano]` */
export const create: Command = {
  name: 'create',
  positional: '<file>',
  options: ['--city <name>', '--language <language>', '--country <code>', '--sample <name>'],
  required: ['city', 'language'],
  async run(around, [file = ''], options) {
    const language = textOption(options, 'language') ?? ''
    if (!isLanguage(language)) throw new PianoError('LANGUAGE_UNKNOWN', { language })
    const sample = textOption(options, 'sample')
    if (sample !== undefined && sample !== 'milano')
      throw new PianoError('USAGE', { problem: 'badValue', word: '--sample' })
    const named = textOption(options, 'country')
    const country = named === undefined ? undefined : countryCode(named)
    if (country === null) throw new PianoError('USAGE', { problem: 'badValue', word: '--country' })
    const made = await createWorkspace(file, {
      cityName: textOption(options, 'city') ?? '',
      language,
      home: around.home,
      ...(country !== undefined && { country })
    })
    try {
      return await withWorkspace(around, file, async workspace => {
        if (sample !== undefined) {
          await buildMilano(workspace, (done, total) => around.report(around.t('cli.step', { done, total })))
        }
        const records = await liveCounts(workspace)
        return {
          json: { file: made.path, workspace: made.id, language, records },
          lines: [around.t('cli.created', { file: made.path })]
        }
      })
    } catch (error) {
      // Nothing was there before, so nothing stays behind.
      rmSync(made.path, { force: true })
      throw error
    }
  }
}
