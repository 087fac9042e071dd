import { withColon } from '#shared/formats/punctuation.ts'
import type { Inline } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces } from '../text/inline-pieces.ts'
import { textItem } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'

/** A template such as "Tabella {number}" with its number, counted by Word as well. */
const labelPieces = (template: string, name: string, number: number, repeated: boolean): readonly Piece[] => {
  const [before = '', after = ''] = template.split('{number}')
  return [textPiece(before), { kind: 'sequence', name, number, repeated }, textPiece(after)]
}

/** "Table 3 – caption" above a table. */
export const tableCaption = (context: RenderContext, caption: readonly Inline[]): FlowItem => {
  context.captions.table++
  const label = labelPieces(context.document.labels.table, 'Table', context.captions.table, false)
  return textItem(context, 'Caption', [...label, textPiece(' – '), ...inlinePieces(context, caption)])
}

/** "Figure 3 – caption" below a figure, or below a further page of it; stays with the source line when there is one. */
export const figureCaption = (
  context: RenderContext,
  caption: readonly Inline[],
  { keepNext, goesOn }: { readonly keepNext: boolean; readonly goesOn: boolean }
): FlowItem => {
  if (!goesOn) context.captions.figure++
  const label = labelPieces(context.document.labels.figure, 'Figure', context.captions.figure, goesOn)
  const pieces = [...label, textPiece(' – '), ...inlinePieces(context, caption)]
  return textItem(context, 'FigureCaption', pieces, { keepNext })
}

/** "Source: …" or "Note: …" below a table or figure, when there is any. */
export const sourceItems = (
  context: RenderContext,
  source: string | undefined,
  note?: string | undefined
): readonly FlowItem[] => {
  const { labels, locale } = context.document
  const lines = [
    ...(source ? [`${withColon(locale, labels.source)} ${source}`] : []),
    ...(note ? [`${withColon(locale, labels.note)} ${note}`] : [])
  ]
  if (lines.length === 0) return []
  const pieces = lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? [textPiece(line)] : [{ kind: 'break' }, textPiece(line)]
  )
  return [textItem(context, 'Source', pieces)]
}
