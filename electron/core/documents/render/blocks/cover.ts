import { BorderStyle } from 'docx'
import type { Cover } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import type { RenderContext } from '../text/context.ts'
import { linesOf, textItem } from '../text/paragraphs.ts'
import { textPiece } from '../text/pieces.ts'
import { calloutItems, stampItem } from './boxes.ts'
import { pictureItem } from './pictures.ts'

/** A title of more lines than this is set smaller, or it would push everything else from the cover. */
const TITLE_LINES = 3

/** The cover: coat of arms, city, title, period, version, stamp area and notice (LOOK.md "Documents"). */
export const coverItems = (context: RenderContext, cover: Cover): readonly FlowItem[] => {
  const { stamp = [], notices = [] } = cover
  const rule = { style: BorderStyle.SINGLE, size: 12, space: 10, color: context.colour }
  const title = [textPiece(cover.title)]
  const long = linesOf(context, 'Title', title, context.width).most.length > TITLE_LINES
  return [
    ...(cover.logo ? [pictureItem(context, 'CoverLogo', cover.logo, cover.city)] : []),
    textItem(context, 'CoverCity', [textPiece(cover.city)], {
      options: { border: { bottom: rule } },
      borders: 260
    }),
    textItem(context, long ? 'LongTitle' : 'Title', title),
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
