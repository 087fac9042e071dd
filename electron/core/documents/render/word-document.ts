import { Document, type EstimatedPageNumbers } from 'docx'
import type { DocumentTree } from '../tree/index.ts'
import { sections } from './sections.ts'
import { numbering } from './styles/numbering.ts'
import { styleSheet } from './styles/style-sheet.ts'
import { type Rendering, renderContext } from './text/context.ts'

/**
 * The document in docx's own objects. `pages` gives the page numbers of bookmarks once the body is written; in mode
 * `measure` everything is replaced by stand-ins that take the same room.
 */
export const wordDocument = (
  document: DocumentTree,
  rendering: Rendering,
  pages: (...input: Parameters<PageNumbers>) => EstimatedPageNumbers
): Document => {
  const context = renderContext(document, rendering)
  const parts = sections(context)
  const notes = context.notes.map(
    (paragraph, index) => [String(index + 1), { children: [paragraph] }] as const
  )
  return new Document({
    title: document.title,
    subject: document.subject,
    keywords: document.keywords.join(', '),
    creator: document.author,
    lastModifiedBy: document.author,
    description: document.subject,
    styles: styleSheet(document),
    numbering: numbering(document.direction === 'rtl'),
    footnotes: Object.fromEntries(notes),
    pageNumbers: pages,
    sections: [...parts]
  })
}

type PageNumbers = NonNullable<ConstructorParameters<typeof Document>[0]['pageNumbers']>
