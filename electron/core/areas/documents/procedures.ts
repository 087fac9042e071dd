import { createHash } from 'node:crypto'
import { LANGUAGES } from '#shared/model/field.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { checkShown } from '../../documents/found-texts.ts'
import { DOCUMENT_KINDS } from '../../documents/kinds.ts'
import { makeDocument } from '../../documents/make.ts'
import { previewHtml } from '../../documents/preview/html.ts'
import { findingsOf } from '../../documents/readiness.ts'
import { saveWordFile } from '../../documents/save-word-file.ts'
import { wordFile } from '../../documents/word-file.ts'
import { runJob } from '../../jobs/run-job.ts'
import { os } from '../../serving/implement.ts'

/** Documents: composing, preview, saving. */
export const documents = os.documents.router({
  kinds: os.documents.kinds.handler(() =>
    DOCUMENT_KINDS.map(({ kind, about, audiences, options }) => ({
      kind,
      about,
      audiences: [...audiences],
      languages: [...LANGUAGES],
      options: Object.entries(options).map(([key, option]) => ({ ...option, key }))
    }))
  ),
  preview: os.documents.preview.handler(({ input, context }) =>
    runJob(async (report, signal) => {
      report('composing', 0, null)
      const workspace = context.session.workspace()
      const { tree, withheld, found, about } = await makeDocument(workspace, input, context.today())
      return {
        html: await previewHtml(tree, signal),
        title: tree.title,
        withheld,
        found: [...found],
        findings:
          about?.type === 'roadmap' ? [...(await findingsOf(workspace, about.id, context.today()))] : []
      }
    })
  ),
  save: os.documents.save.handler(({ input, context }) =>
    runJob(async (report, signal) => {
      const path = context.tickets.path(input.target, 'write')
      report('composing', 0, 2)
      const workspace = context.session.workspace()
      await workspace.checkRows(RECORD_TYPES)
      const { tree, withheld, found } = await makeDocument(workspace, input, context.today())
      checkShown(found, input.foundShown)
      report('rendering', 1, 2)
      const bytes = await wordFile(tree, signal)
      await saveWordFile(path, bytes)
      return {
        title: tree.title,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        size: bytes.length,
        pages: null,
        withheld
      }
    })
  )
})
