import { BorderStyle, type IParagraphOptions, type Paragraph, ShadingType } from 'docx'
import type { Callout, Stamp } from '../../tree/index.ts'
import { HAIRLINE, LIGHT_SHADE } from '../styles/palette.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces } from '../text/inline-pieces.ts'
import { textParagraph } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'

/** A notice on a light shade with a bar in the document's colour at its start. */
export const calloutParagraphs = (context: RenderContext, callout: Callout): readonly Paragraph[] => {
  const bar = { style: BorderStyle.SINGLE, size: 24, space: 8, color: context.colour }
  const blank = { style: BorderStyle.SINGLE, size: 4, space: 4, color: LIGHT_SHADE }
  const texts: readonly (readonly Piece[])[] = [
    ...(callout.title ? [[textPiece(callout.title, { bold: true })]] : []),
    ...callout.paragraphs.map(paragraph => inlinePieces(context, paragraph))
  ]
  return texts.map((pieces, index) => {
    const first = index === 0
    const last = index === texts.length - 1
    // Word does not mirror the borders of paragraphs: the bar's side is chosen here.
    const options: IParagraphOptions = {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: LIGHT_SHADE },
      border: { top: blank, bottom: blank, [context.rtl ? 'right' : 'left']: bar },
      spacing: { before: first ? 160 : 0, after: last ? 200 : 60 },
      ...(last ? {} : { keepNext: true })
    }
    return textParagraph(context, 'Callout', pieces, options)
  })
}

/** A frame with room to stamp and sign. */
export const stampParagraph = (
  context: RenderContext,
  stamp: Pick<Stamp, 'lines'>,
  style: StyleName = 'Stamp'
): Paragraph => {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 8, color: HAIRLINE }
  const pieces = stamp.lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? [textPiece(line)] : [{ kind: 'break' }, textPiece(line)]
  )
  return textParagraph(context, style, pieces, {
    border: { top: edge, bottom: edge, left: edge, right: edge }
  })
}
