import { BorderStyle } from 'docx'
import type { Cover, DocumentTree } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import { STATUS_COLOURS } from '../styles/palette.ts'
import type { RenderContext } from '../text/context.ts'
import { linesOf, textItem } from '../text/paragraphs.ts'
import { type Piece, piecesCutAt, textPiece } from '../text/pieces.ts'
import { calloutItems, stampItem } from './boxes.ts'
import { pictureItem } from './pictures.ts'

/** The word that says on every page that it is a draft. */
export const draftPiece = ({ labels }: DocumentTree): Piece =>
  textPiece(labels.draft, { bold: true, colour: STATUS_COLOURS.bad })

/** A title of more lines than this is set smaller, or it would push everything else from the cover. */
const TITLE_LINES = 3

/** The title, its lines broken by force: LibreOffice parts 2020–2022 behind its dash, which nobody wants on a cover. */
const titleItem = (context: RenderContext, title: string): FlowItem => {
  const pieces = [textPiece(title)]
  const starts = linesOf(context, 'Title', pieces, context.width).most.map(({ start }) => start)
  if (starts.length > TITLE_LINES) return textItem(context, 'LongTitle', pieces)
  const lines = piecesCutAt(pieces, starts.slice(1))
  return textItem(
    context,
    'Title',
    lines.flatMap((line, index): readonly Piece[] => (index === 0 ? line : [{ kind: 'break' }, ...line]))
  )
}

/** The cover: coat of arms, city, title, period, version, stamp area and notice (LOOK.md "Documents"). */
export const coverItems = (context: RenderContext, cover: Cover): readonly FlowItem[] => {
  const { stamp = [], notices = [] } = cover
  const rule = { style: BorderStyle.SINGLE, size: 12, space: 10, color: context.colour }
  return [
    ...(cover.logo ? [pictureItem(context, 'CoverLogo', cover.logo, cover.city)] : []),
    textItem(context, 'CoverCity', [textPiece(cover.city)], {
      options: { border: { bottom: rule } },
      borders: 260
    }),
    titleItem(context, cover.title),
    ...(context.document.draft ? [textItem(context, 'CoverLine', [draftPiece(context.document)])] : []),
    ...(cover.subtitle ? [textItem(context, 'Subtitle', [textPiece(cover.subtitle)])] : []),
    ...(cover.period ? [textItem(context, 'CoverLine', [textPiece(cover.period, { bold: true })])] : []),
    ...(cover.version ? [textItem(context, 'CoverLine', [textPiece(cover.version)])] : []),
    ...(stamp.length > 0 ? [stampItem(context, { lines: stamp }, 'CoverStamp')] : []),
    ...(notices.length > 0
      ? calloutItems(context, {
          kind: 'callout',
          paragraphs: notices.map(text => [{ kind: 'text', text }])
        })
      : [])
  ]
}
