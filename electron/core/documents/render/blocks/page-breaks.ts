import { type FileChild, PageBreak, TextRun } from 'docx'
import type { Block } from '../../tree/index.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph } from '../text/paragraphs.ts'

// Blocks whose first paragraph can itself start a page; before others an extra paragraph does.
const ABLE: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'contents', 'status'])

/** Whether this paragraph has to start a page; asked once, by the first paragraph after a page break. */
export const takePageBreak = (context: RenderContext): { readonly pageBreakBefore?: true } => {
  if (!context.pageBreakBefore) return {}
  context.pageBreakBefore = false
  return { pageBreakBefore: true }
}

/** A paragraph that breaks the page before a block that cannot do it itself. */
export const breakBefore = (context: RenderContext, block: Block): readonly FileChild[] => {
  if (!context.pageBreakBefore || ABLE.has(block.kind)) return []
  context.pageBreakBefore = false
  return [plainParagraph(context, 'AfterTable', [new TextRun({ children: [new PageBreak()] })])]
}
