import type { Paragraph } from 'docx'
import type { Inline } from '../../tree/index.ts'
import type { RenderContext } from '../text/context.ts'
import { inlinePieces } from '../text/inline-pieces.ts'
import { textParagraph } from '../text/paragraphs.ts'
import { type Piece, textPiece } from '../text/pieces.ts'

/** A template such as "Tabella {number}" with its number, counted by Word as well. */
const labelPieces = (template: string, name: string, number: number): readonly Piece[] => {
  const [before = '', after = ''] = template.split('{number}')
  return [textPiece(before), { kind: 'sequence', name, number }, textPiece(after)]
}

/** "Table 3 – caption" above a table. */
export const tableCaption = (context: RenderContext, caption: readonly Inline[]): Paragraph => {
  context.captions.table++
  const label = labelPieces(context.document.labels.table, 'Table', context.captions.table)
  return textParagraph(context, 'Caption', [...label, textPiece(' – '), ...inlinePieces(context, caption)])
}

/** "Figure 3 – caption" below a figure; stays with the source line when there is one. */
export const figureCaption = (
  context: RenderContext,
  caption: readonly Inline[],
  keepNext: boolean
): Paragraph => {
  context.captions.figure++
  const label = labelPieces(context.document.labels.figure, 'Figure', context.captions.figure)
  return textParagraph(
    context,
    'FigureCaption',
    [...label, textPiece(' – '), ...inlinePieces(context, caption)],
    keepNext ? { keepNext: true } : {}
  )
}

/** "Source: …" or "Note: …" below a table or figure, when there is any. */
export const sourceLines = (
  context: RenderContext,
  source: string | undefined,
  note?: string | undefined
): readonly Paragraph[] => {
  const { labels } = context.document
  const lines = [
    ...(source ? [`${labels.source}: ${source}`] : []),
    ...(note ? [`${labels.note}: ${note}`] : [])
  ]
  if (lines.length === 0) return []
  const pieces = lines.flatMap((line, index): readonly Piece[] =>
    index === 0 ? [textPiece(line)] : [{ kind: 'break' }, textPiece(line)]
  )
  return [textParagraph(context, 'Source', pieces)]
}
