import { BorderStyle, type FileChild } from 'docx'
import type { Cover } from '../../tree/index.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph, textParagraph } from '../text/paragraphs.ts'
import { textPiece } from '../text/pieces.ts'
import { calloutParagraphs, stampParagraph } from './boxes.ts'
import { pictureRun } from './pictures.ts'

/** The cover: coat of arms, city, title, period, version, stamp area and notice (LOOK.md "Documents"). */
export const coverChildren = (context: RenderContext, cover: Cover): readonly FileChild[] => {
  const { stamp = [] } = cover
  const rule = { style: BorderStyle.SINGLE, size: 12, space: 10, color: context.colour }
  return [
    ...(cover.logo
      ? [plainParagraph(context, 'CoverLogo', [pictureRun(context, cover.logo, cover.city)])]
      : []),
    textParagraph(context, 'CoverCity', [textPiece(cover.city)], { border: { bottom: rule } }),
    textParagraph(context, 'Title', [textPiece(cover.title)]),
    ...(cover.subtitle ? [textParagraph(context, 'Subtitle', [textPiece(cover.subtitle)])] : []),
    ...(cover.period ? [textParagraph(context, 'CoverLine', [textPiece(cover.period, { bold: true })])] : []),
    ...(cover.version ? [textParagraph(context, 'CoverLine', [textPiece(cover.version)])] : []),
    ...(stamp.length > 0 ? [stampParagraph(context, { lines: stamp }, 'CoverStamp')] : []),
    ...(cover.notice
      ? calloutParagraphs(context, { kind: 'callout', paragraphs: [[{ kind: 'text', text: cover.notice }]] })
      : [])
  ]
}
