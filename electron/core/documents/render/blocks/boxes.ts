import { BorderStyle, type IParagraphOptions, ShadingType } from 'docx'
import type { Callout, Stamp } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import { HAIRLINE, LIGHT_SHADE } from '../styles/palette.ts'
import type { StyleName } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces } from '../text/inline-pieces.ts'
import { textItem } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'

// Borders with the room inside them, above and below, in twips.
const CALLOUT_BORDERS = 180
const STAMP_BORDERS = 340

/** A notice on a light shade with a bar in the document's colour at its start. */
export const calloutItems = (context: RenderContext, callout: Callout): readonly FlowItem[] => {
  const bar = { style: BorderStyle.SINGLE, size: 24, space: 8, color: context.colour }
  const blank = { style: BorderStyle.SINGLE, size: 4, space: 4, color: LIGHT_SHADE }
  const texts: readonly (readonly Piece[])[] = [
    ...(callout.title ? [[textPiece(callout.title, { bold: true })]] : []),
    ...callout.paragraphs.map(paragraph => inlinePieces(context, paragraph))
  ]
  return texts.map((pieces, index) => {
    const before = index === 0 ? 160 : 0
    const last = index === texts.length - 1
    const after = last ? 200 : 60
    // Word does not mirror the borders of paragraphs: the bar's side is chosen here.
    const options: IParagraphOptions = {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: LIGHT_SHADE },
      border: { top: blank, bottom: blank, [context.rtl ? 'right' : 'left']: bar },
      spacing: { before, after }
    }
    return textItem(context, 'Callout', pieces, {
      options,
      before,
      after,
      borders: CALLOUT_BORDERS,
      ...(last ? {} : { keepNext: true })
    })
  })
}

/** A frame with room to stamp and sign. */
export const stampItem = (
  context: RenderContext,
  stamp: Pick<Stamp, 'lines'>,
  style: StyleName = 'Stamp'
): FlowItem => {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 8, color: HAIRLINE }
  const pieces = stamp.lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? [textPiece(line)] : [{ kind: 'break' }, textPiece(line)]
  )
  return textItem(context, style, pieces, {
    options: { border: { top: edge, bottom: edge, left: edge, right: edge } },
    borders: STAMP_BORDERS
  })
}
