import type { Inline } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces } from '../text/inline-pieces.ts'
import { textItem } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'

/** A template such as "Tabella {number}" with its number, counted by Word as well. */
const labelPieces = (template: string, name: string, number: number): readonly Piece[] => {
  const [before = '', after = ''] = template.split('{number}')
  return [textPiece(before), { kind: 'sequence', name, number }, textPiece(after)]
}

/** "Table 3 – caption" above a table. */
export const tableCaption = (context: RenderContext, caption: readonly Inline[]): FlowItem => {
  context.captions.table++
  const label = labelPieces(context.document.labels.table, 'Table', context.captions.table)
  return textItem(context, 'Caption', [...label, textPiece(' – '), ...inlinePieces(context, caption)])
}

/** "Figure 3 – caption" below a figure; stays with the source line when there is one. */
export const figureCaption = (
  context: RenderContext,
  caption: readonly Inline[],
  keepNext: boolean
): FlowItem => {
  context.captions.figure++
  const label = labelPieces(context.document.labels.figure, 'Figure', context.captions.figure)
  const pieces = [...label, textPiece(' – '), ...inlinePieces(context, caption)]
  return textItem(context, 'FigureCaption', pieces, { keepNext })
}

/** "Source: …" or "Note: …" below a table or figure, when there is any. */
export const sourceItems = (
  context: RenderContext,
  source: string | undefined,
  note?: string | undefined
): readonly FlowItem[] => {
  const { labels } = context.document
  const lines = [
    ...(source ? [`${labels.source}: ${source}`] : []),
    ...(note ? [`${labels.note}: ${note}`] : [])
  ]
  if (lines.length === 0) return []
  const pieces = lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? [textPiece(line)] : [{ kind: 'break' }, textPiece(line)]
  )
  return [textItem(context, 'Source', pieces)]
}
