import type { AlignmentType, Paragraph } from 'docx'
import type { TableCell } from '../../tree/index.ts'
import type { Line } from '../pages/lines.ts'
import { standInRuns } from '../pages/stand-in.ts'
import type { RenderContext } from '../text/context.ts'
import { boldPieces, inlinePieces, statusPieces } from '../text/inline-pieces.ts'
import { linesOf, plainParagraph } from '../text/paragraphs.ts'
import type { Piece } from '../text/pieces.ts'
import { runsOf } from '../text/runs.ts'

type CellStyle = 'TableHead' | 'TableText'

/** The paragraphs of a cell with the lines they take. */
export type CellText = readonly {
  readonly style: CellStyle
  readonly pieces: readonly Piece[]
  readonly lines: readonly Line[]
}[]

/** What a cell says, broken into lines of `width` twips; an empty cell is one empty line. */
export const cellText = (
  context: RenderContext,
  cell: TableCell | undefined,
  { style, strong, width }: { readonly style: CellStyle; readonly strong: boolean; readonly width: number }
): CellText => {
  const texts: (readonly Piece[])[] = (cell?.paragraphs ?? []).map(paragraph =>
    inlinePieces(context, paragraph)
  )
  if (cell?.status) texts.unshift(statusPieces(cell.status))
  if (texts.length === 0) texts.push([])
  if (cell?.record)
    texts[0] = [{ kind: 'bookmark', name: context.bookmark(cell.record), pieces: texts[0] ?? [] }]
  return texts.map(pieces => {
    const shown = strong ? boldPieces(pieces) : pieces
    return { style, pieces: shown, lines: linesOf(context, style, shown, { width }) }
  })
}

/** Word's paragraphs of a cell. */
export const cellParagraphs = (
  context: RenderContext,
  text: CellText,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
): readonly Paragraph[] =>
  text.map(({ style, pieces, lines }) =>
    plainParagraph(
      context,
      style,
      context.mode === 'measure' ? standInRuns(lines) : runsOf(context, pieces),
      alignment ? { alignment } : {}
    )
  )
