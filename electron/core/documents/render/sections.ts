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
import { blockItems } from './blocks/blocks.ts'
import { coverItems, draftPiece } from './blocks/cover.ts'
import { A4, HEADER_DISTANCE, MARGIN, textHeight, textWidth } from './geometry.ts'
import type { FlowItem } from './pages/flow.ts'
import { type PagePlan, planPages } from './pages/plan.ts'
import { textWidthIn } from './pages/widths.ts'
import { HAIRLINE } from './styles/palette.ts'
import { TEXT_STYLES } from './styles/text-styles.ts'
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

/** Less than half of a line: the head of a page stays one line, or it would push down what stands on the page. */
const HALF = 0.44

const inHalf = ({ width, rtl }: RenderContext, words: string): string => {
  const fits = (text: string): boolean =>
    (textWidthIn(text, { bold: false, rtl }) * TEXT_STYLES.Header.size) / 100 <= width * HALF
  let shown = words
  while (!fits(shown)) shown = `${shown.replace(/.…?$/su, '')}…`
  return shown
}

const header = (context: RenderContext): Header => {
  const { document } = context
  const draft = document.draft ? [draftPiece(document), textPiece('  ')] : []
  return new Header({
    children: [
      plainParagraph(
        context,
        'Header',
        runsOf(context, [
          textPiece(inHalf(context, document.header.start)),
          { kind: 'tab' },
          ...draft,
          textPiece(inHalf(context, document.header.end))
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

type Sheets = Omit<ISectionOptions, 'children'> & {
  readonly items: readonly FlowItem[]
  readonly height: number
}

const sheetsOf = (context: RenderContext): readonly Sheets[] => {
  const { document } = context
  const sheets = (
    orientation: Orientation,
    frame: () => Pick<ISectionOptions, 'headers' | 'footers'>,
    items: () => readonly FlowItem[]
  ): Sheets => {
    context.width = textWidth(orientation)
    context.height = textHeight(orientation)
    return { properties: properties(orientation), ...frame(), items: items(), height: context.height }
  }
  const { cover } = document
  const bare = () => ({
    headers: { default: new Header({ children: [plainParagraph(context, 'Header', [])] }) },
    footers: { default: new Footer({ children: [plainParagraph(context, 'Footer', [])] }) }
  })
  const framed = () => ({ headers: { default: header(context) }, footers: { default: footer(context) } })
  return [
    ...(cover ? [sheets('portrait', bare, () => coverItems(context, cover))] : []),
    ...partsOf(document.blocks).map(({ orientation, blocks }) =>
      sheets(orientation, framed, () => blockItems(context, blocks))
    )
  ]
}

/** All sections of the document – the cover without header and footer, then the blocks – with the page of every bookmark. */
export const sections = (
  context: RenderContext
): { readonly sections: readonly ISectionOptions[]; readonly plan: PagePlan } => {
  const sheets = sheetsOf(context)
  const plan = planPages(sheets)
  return {
    plan,
    sections: sheets.map(({ items, height, ...section }) => ({
      ...section,
      children: items.flatMap(item => item.write(plan.startsOf(item)))
    }))
  }
}
