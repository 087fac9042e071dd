import type { FileChild } from 'docx'
import type { Block, Paragraph, Section } from '../../tree/index.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces, recordPieces, statusPieces } from '../text/inline-pieces.ts'
import { plainText } from '../text/outline.ts'
import { linesOf, textParagraph } from '../text/paragraphs.ts'
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

const INTRODUCED: ReadonlySet<Block['kind']> = new Set(['table', 'fieldList', 'figure', 'chart'])

type PlacedBlock = Exclude<Block, Section>

/** Lines of an introduction that are kept with what it introduces; more than these can bear a break of the page. */
const INTRODUCTION_LINES = 8

const lines = (context: RenderContext, { style, content }: Paragraph): number =>
  linesOf(context, PARAGRAPH_STYLES[style], [textPiece(plainText(content))]).length

/**
 * The short paragraphs between a heading and the table, picture or deeper heading that they introduce: kept with it, or
 * heading and introduction would stand alone at the foot of a page. Before a heading of the same rank they are the whole
 * of their chapter: kept with the next one too, chapters would hang together beyond a page, and no two programs break such
 * a chain alike.
 */
const introductions = (context: RenderContext, blocks: readonly PlacedBlock[]): ReadonlySet<PlacedBlock> => {
  const found = new Set<PlacedBlock>()
  let run: Paragraph[] | null = null
  let level = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      run?.push(block)
      continue
    }
    const short = run !== null && run.reduce((sum, one) => sum + lines(context, one), 0) <= INTRODUCTION_LINES
    const introduced = block.kind === 'heading' ? block.level > level : INTRODUCED.has(block.kind)
    if (short && introduced) for (const one of run ?? []) found.add(one)
    run = block.kind === 'heading' ? [] : null
    if (block.kind === 'heading') level = block.level
  }
  return found
}

const childrenOf = (context: RenderContext, block: PlacedBlock, keepNext: boolean): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(context, block)]
    case 'paragraph':
      return [
        textParagraph(
          context,
          PARAGRAPH_STYLES[block.style],
          recordPieces(context, block.content, block.record),
          { ...takePageBreak(context), ...(keepNext ? { keepNext } : {}) }
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
  const kept = introductions(context, blocks)
  return blocks.flatMap(block => [
    ...breakBefore(context, block),
    ...childrenOf(context, block, kept.has(block))
  ])
}
