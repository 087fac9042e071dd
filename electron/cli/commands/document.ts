import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { isAudience } from '#shared/model/audience.ts'
import { LANGUAGES, type Language } from '#shared/model/field.ts'
import { writeResult } from '../../core/store/file/keep-workspace.ts'
import { type Command, type Outcome, type Surroundings, textOption } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value)

/** Loaded when asked for: every other command would start slower for it. */
const documents = async () => ({
  ...(await import('../../core/documents/kinds.ts')),
  ...(await import('../../core/documents/make.ts')),
  ...(await import('../../core/documents/word-file.ts'))
})

const listed = async ({ t }: Surroundings): Promise<Outcome> => {
  const { DOCUMENT_KINDS } = await documents()
  return {
    json: {
      documents: DOCUMENT_KINDS.map(({ kind, audiences }) => ({
        kind,
        name: t(`document.kind.${kind}`),
        languages: LANGUAGES,
        audiences
      }))
    },
    lines: DOCUMENT_KINDS.map(({ kind }) => `${kind}  ${t(`document.kind.${kind}`)}`)
  }
}

/** `document FILE KIND OUT --language it|en|fr|ar [--audience council] [--draft]` · `document --list` */
export const document: Command = {
  name: 'document',
  positional: '[file] [kind] [out]',
  options: ['--language <language>', '--audience <audience>', '--draft', '--list'],
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
    const { makeDocument, wordFile } = await documents()
    const { tree, withheld } = await withWorkspace(around, file, workspace =>
      makeDocument(
        workspace,
        {
          kind,
          language,
          audience,
          roadmap: null,
          annex: 'A',
          proposal: null,
          draft: options.draft === true
        },
        around.today
      )
    )
    const bytes = await wordFile(tree)
    const path = resolve(out)
    writeResult(path, bytes)
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
