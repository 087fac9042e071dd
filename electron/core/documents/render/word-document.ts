import { Document } from 'docx'
import type { DocumentTree } from '../tree/index.ts'
import { sections } from './sections.ts'
import { numbering } from './styles/numbering.ts'
import { styleSheet } from './styles/style-sheet.ts'
import { type RenderContext, renderContext } from './text/context.ts'

/** The document in docx's own objects, with its pages laid out. */
export const wordDocument = (
  document: DocumentTree,
  rendering: Pick<RenderContext, 'pictures' | 'place'>
): Document => {
  const context = renderContext(document, rendering)
  const { sections: parts, plan } = sections(context)
  const notes = context.notes.map(
    ({ paragraph }, index) => [String(index + 1), { children: [paragraph] }] as const
  )
  return new Document({
    title: document.title,
    subject: document.subject,
    keywords: document.keywords.join(', '),
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.subject,
    styles: styleSheet(document),
    numbering: numbering(context.rtl, context.headings),
    footnotes: Object.fromEntries(notes),
    pageNumbers: () => ({ bookmarks: plan.bookmarks, pageCount: plan.count }),
    sections: [...parts]
  })
}
