import type { FileChild } from 'docx'
import type { Block, Paragraph, Section } from '../../tree/index.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces, recordPieces, statusPieces } from '../text/inline-pieces.ts'
import { textParagraph } from '../text/paragraphs.ts'
import { textPiece } from '../text/pieces.ts'
import { calloutParagraphs, stampParagraph } from './boxes.ts'
import { contentsBlock } from './contents.ts'
import { headingParagraph } from './headings.ts'
import { listParagraphs } from './lists.ts'
import { breakBefore, takePageBreak } from './page-breaks.ts'
import { chartBlock, figureBlock } from './pictures.ts'
import { fieldListBlock, tableBlock } from './table-blocks.ts'

const PARAGRAPH_STYLES: Readonly<Record<Paragraph['style'], StyleName>> = {
  body: 'BodyText',
  lead: 'Lead',
  small: 'Small'
}

type PlacedBlock = Exclude<Block, Section>

const childrenOf = (context: RenderContext, block: PlacedBlock): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(context, block)]
    case 'paragraph':
      return [
        textParagraph(
          context,
          PARAGRAPH_STYLES[block.style],
          recordPieces(context, block.content, block.record),
          takePageBreak(context)
        )
      ]
    case 'list':
      return listParagraphs(context, block)
    case 'table':
      return tableBlock(context, block)
    case 'fieldList':
      return fieldListBlock(context, block)
    case 'figure':
      return figureBlock(context, block)
    case 'chart':
      return chartBlock(context, block)
    case 'status': {
      const rest = block.content.length > 0 ? [textPiece(': '), ...inlinePieces(context, block.content)] : []
      return [
        textParagraph(context, 'Status', [...statusPieces(block.status), ...rest], takePageBreak(context))
      ]
    }
    case 'callout':
      return calloutParagraphs(context, block)
    case 'stamp':
      return [stampParagraph(context, block)]
    case 'contents':
      return contentsBlock(context, block)
    case 'pageBreak':
      context.pageBreakBefore = true
      return []
  }
}

/** Word's paragraphs and tables of a part of the document; sections are cut in sections.ts. */
export const blockChildren = (
  context: RenderContext,
  blocks: readonly PlacedBlock[]
): readonly FileChild[] => {
  // A part starts on a new page anyway.
  context.pageBreakBefore = false
  return blocks.flatMap(block => [...breakBefore(context, block), ...childrenOf(context, block)])
}
