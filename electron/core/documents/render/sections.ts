import {
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  SectionType,
  TabStopType,
  TextRun
} from 'docx'
import type { Block, Orientation, Section } from '../tree/index.ts'
import { blockChildren } from './blocks/blocks.ts'
import { coverChildren } from './blocks/cover.ts'
import { A4, HEADER_DISTANCE, MARGIN, textWidth } from './geometry.ts'
import { HAIRLINE } from './styles/palette.ts'
import type { RenderContext } from './text/context.ts'
import { plainParagraph } from './text/paragraphs.ts'
import { textPiece } from './text/pieces.ts'
import { runsOf } from './text/runs.ts'

const properties = (orientation: Orientation) => ({
  type: SectionType.NEXT_PAGE,
  page: {
    // docx swaps the sides itself for landscape.
    size: {
      width: A4.width,
      height: A4.height,
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
    },
    margin: {
      top: MARGIN,
      bottom: MARGIN,
      left: MARGIN,
      right: MARGIN,
      header: HEADER_DISTANCE,
      footer: HEADER_DISTANCE
    }
  }
})

const header = (context: RenderContext): Header => {
  const { document } = context
  const draft = document.draft
    ? [textPiece(document.labels.draft, { bold: true, colour: 'A61E1E' }), textPiece('  ')]
    : []
  return new Header({
    children: [
      plainParagraph(
        context,
        'Header',
        runsOf(context, [
          textPiece(document.header.start),
          { kind: 'tab' },
          ...draft,
          textPiece(document.header.end)
        ]),
        {
          tabStops: [{ type: TabStopType.END, position: context.width }],
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: HAIRLINE } }
        }
      )
    ]
  })
}

const footer = (context: RenderContext): Footer => {
  const { document } = context
  const pageOf = document.labels.pageOf.split(/(\{pages?\})/u).flatMap(part => {
    if (part === '{page}') return [new TextRun({ children: [PageNumber.CURRENT] })]
    if (part === '{pages}') return [new TextRun({ children: [PageNumber.TOTAL_PAGES] })]
    return runsOf(context, [textPiece(part)])
  })
  return new Footer({
    children: [
      plainParagraph(
        context,
        'Footer',
        [...runsOf(context, [textPiece(document.footer), { kind: 'tab' }]), ...pageOf],
        { tabStops: [{ type: TabStopType.END, position: context.width }] }
      )
    ]
  })
}

type Part = { readonly orientation: Orientation; readonly blocks: readonly Exclude<Block, Section>[] }

/** The blocks cut where the orientation of the page changes; a switch to the same orientation is a page break. */
export const partsOf = (blocks: readonly Block[]): readonly Part[] => {
  const parts: { orientation: Orientation; blocks: Exclude<Block, Section>[] }[] = [
    { orientation: 'portrait', blocks: [] }
  ]
  for (const block of blocks) {
    if (block.kind === 'section') parts.push({ orientation: block.orientation, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.filter(part => part.blocks.length > 0)
}

/** All sections of the document: the cover without header and footer, then the blocks. */
export const sections = (context: RenderContext): readonly ISectionOptions[] => {
  const { document } = context
  context.width = textWidth('portrait')
  const cover: readonly ISectionOptions[] = document.cover
    ? [
        {
          properties: properties('portrait'),
          headers: { default: new Header({ children: [plainParagraph(context, 'Header', [])] }) },
          footers: { default: new Footer({ children: [plainParagraph(context, 'Footer', [])] }) },
          children: [...coverChildren(context, document.cover)]
        }
      ]
    : []
  const parts = partsOf(document.blocks).map(({ orientation, blocks }): ISectionOptions => {
    context.width = textWidth(orientation)
    return {
      properties: properties(orientation),
      headers: { default: header(context) },
      footers: { default: footer(context) },
      children: [...blockChildren(context, blocks)]
    }
  })
  return [...cover, ...parts]
}
