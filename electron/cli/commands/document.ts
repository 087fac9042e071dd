import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { isAudience } from '#shared/model/audience.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import type { DocumentOptions, OptionValues } from '../../core/documents/options.ts'
import { saveWordFile } from '../../core/documents/save-word-file.ts'
import { type Command, type Outcome, type Surroundings, textOption, valuesOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value)

/** Loaded when asked for: every other command would start slower for it. */
const documents = async () => ({
  ...(await import('../../core/documents/found-texts.ts')),
  ...(await import('../../core/documents/kinds.ts')),
  ...(await import('../../core/documents/make.ts')),
  ...(await import('../../core/documents/word-file.ts'))
})

const listed = async ({ t }: Surroundings): Promise<Outcome> => {
  const { DOCUMENT_KINDS } = await documents()
  return {
    json: {
      documents: DOCUMENT_KINDS.map(({ kind, about, audiences, options }) => ({
        kind,
        name: t(`document.kind.${kind}`),
        about,
        languages: LANGUAGES,
        audiences,
        options: Object.entries(options).map(([key, option]) => ({ key, ...option }))
      }))
    },
    lines: DOCUMENT_KINDS.map(({ kind }) => `${kind}  ${t(`document.kind.${kind}`)}`)
  }
}

/** The options that were given as `key=value`; `true` and `false` are those of a toggle. Throws USAGE. */
const givenOptions = (written: readonly string[], declared: DocumentOptions): OptionValues =>
  Object.fromEntries(
    written.map(one => {
      const [key = '', ...rest] = one.split('=')
      if (key === '' || rest.length === 0)
        throw new PianoError('USAGE', { problem: 'badValue', word: '--option' })
      const value = rest.join('=')
      const isToggle = declared[key]?.kind === 'toggle' && (value === 'true' || value === 'false')
      return [key, isToggle ? value === 'true' : value]
    })
  )

/**
 * `document FILE KIND OUT --language it|en|fr|ar [--audience council] [--about ID] [--option key=value…] [--found keep] [--draft]` ·
 * `document --list`. `--found keep` prints names and contacts of persons that stand in texts: PERSONAL_DATA_UNDECIDED {count, type, id, field}
 * otherwise.
 */
export const document: Command = {
  name: 'document',
  positional: '[file] [kind] [out]',
  options: [
    '--language <language>',
    '--audience <audience>',
    '--about <id>',
    '--option <key=value...>',
    '--found <decision>',
    '--draft',
    '--list'
  ],
  async run(around, [file, kind, out], options) {
    if (options.list === true) return listed(around)
    if (file === undefined || kind === undefined || out === undefined)
      throw new PianoError('USAGE', { problem: 'missingArgument', word: 'FILE KIND OUT' })
    const language = textOption(options, 'language')
    if (language === undefined)
      throw new PianoError('USAGE', { problem: 'missingOption', word: '--language' })
    if (!isLanguage(language)) throw new PianoError('LANGUAGE_UNKNOWN', { language })
    const audience = textOption(options, 'audience') ?? 'council'
    if (!isAudience(audience)) throw new PianoError('USAGE', { problem: 'badValue', word: '--audience' })
    const decision = textOption(options, 'found')
    if (decision !== undefined && decision !== 'keep')
      throw new PianoError('USAGE', { problem: 'badValue', word: '--found' })
    const { checkShown, documentKind, makeDocument, wordFile } = await documents()
    const given = givenOptions(valuesOption(options, 'option'), documentKind(kind).options)
    const { tree, withheld, found } = await withWorkspace(around, file, async workspace => {
      await workspace.checkRows(RECORD_TYPES)
      return makeDocument(
        workspace,
        {
          kind,
          language,
          audience,
          about: textOption(options, 'about') ?? null,
          draft: options.draft === true,
          options: given
        },
        around.today
      )
    })
    checkShown(found, decision === 'keep' ? found.length : 0)
    const bytes = await wordFile(tree)
    const path = resolve(out)
    await saveWordFile(path, bytes)
    return {
      json: {
        file: path,
        kind,
        language,
        title: tree.title,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        withheld
      },
      lines: [around.t('cli.saved', { file: path })]
    }
  }
}
