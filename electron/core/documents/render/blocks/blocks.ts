import { withColon } from '#shared/formats/punctuation.ts'
import type { Block, Paragraph, Section } from '../../tree/index.ts'
import { type FlowItem, KEEP } from '../pages/flow.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces, recordPieces, statusPieces } from '../text/inline-pieces.ts'
import { plainText } from '../text/outline.ts'
import { linesOf, type ParagraphShape, textItem } from '../text/paragraphs.ts'
import { textPiece } from '../text/pieces.ts'
import { calloutItems, stampItem } from './boxes.ts'
import { contentsItems } from './contents.ts'
import { headingItem } from './headings.ts'
import { listItems } from './lists.ts'
import { chartItems, figureItems } from './pictures.ts'
import { fieldListItems, tableItems } from './table-blocks.ts'

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
  linesOf(context, PARAGRAPH_STYLES[style], [textPiece(plainText(content))], context.width).most.length

/**
 * The short paragraphs between a heading and the table or picture that they introduce: kept with it, or heading and introduction
 * would stand alone at the foot of a page. With a deeper heading they stay where there is room, which is said to the layout alone: no two
 * programs break such a chain of paragraphs alike.
 */
const introductions = (
  context: RenderContext,
  blocks: readonly PlacedBlock[]
): ReadonlyMap<PlacedBlock, ParagraphShape> => {
  const found = new Map<PlacedBlock, ParagraphShape>()
  let run: Paragraph[] | null = null
  let level = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      run?.push(block)
      continue
    }
    const short = run !== null && run.reduce((sum, one) => sum + lines(context, one), 0) <= INTRODUCTION_LINES
    const deeper = block.kind === 'heading' && block.level > level
    if (short && (deeper || INTRODUCED.has(block.kind)))
      for (const one of run ?? []) found.set(one, deeper ? { keep: KEEP.always } : { keepNext: true })
    run = block.kind === 'heading' ? [] : null
    if (block.kind === 'heading') level = block.level
  }
  return found
}

const itemsOf = (context: RenderContext, block: PlacedBlock, shape: ParagraphShape): readonly FlowItem[] => {
  switch (block.kind) {
    case 'heading':
      return [headingItem(context, block)]
    case 'paragraph':
      return [
        textItem(
          context,
          PARAGRAPH_STYLES[block.style],
          recordPieces(context, block.content, block.record),
          block.keepNext ? { ...shape, keepNext: true } : shape
        )
      ]
    case 'list':
      return listItems(context, block)
    case 'table':
      return tableItems(context, block)
    case 'fieldList':
      return fieldListItems(context, block)
    case 'figure':
      return figureItems(context, block)
    case 'chart':
      return chartItems(context, block)
    case 'status': {
      const rest =
        block.content.length > 0
          ? [textPiece(`${withColon(context.document.locale, '')} `), ...inlinePieces(context, block.content)]
          : []
      return [textItem(context, 'Status', [...statusPieces(block.status), ...rest])]
    }
    case 'callout':
      return calloutItems(context, block)
    case 'stamp':
      return [stampItem(context, block)]
    case 'contents':
      return contentsItems(context, block)
    case 'pageBreak':
      return []
  }
}

/** The paragraphs and tables of a part of the document; sections are cut in sections.ts. */
export const blockItems = (context: RenderContext, blocks: readonly PlacedBlock[]): readonly FlowItem[] => {
  const kept = introductions(context, blocks)
  return blocks.flatMap((block, index) => {
    const items = itemsOf(context, block, kept.get(block) ?? {})
    const onNewPage = blocks[index - 1]?.kind === 'pageBreak'
    return items.map((item, place) => (onNewPage && place === 0 ? { ...item, onNewPage } : item))
  })
}
