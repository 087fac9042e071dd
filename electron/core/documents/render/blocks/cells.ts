import type { AlignmentType, Paragraph } from 'docx'
import type { TableCell } from '../../tree/index.ts'
import type { RenderContext } from '../text/context.ts'
import { boldPieces, inlinePieces, statusPieces } from '../text/inline-pieces.ts'
import { type Lines, linesOf, plainParagraph } from '../text/paragraphs.ts'
import { type Piece, piecesCutAt } from '../text/pieces.ts'
import { runsOf } from '../text/runs.ts'

type CellStyle = 'TableHead' | 'TableText'

type CellParagraph = {
  readonly style: CellStyle
  readonly pieces: readonly Piece[]
  readonly lines: Lines
  readonly width: number
}

/** The paragraphs of a cell with the lines they take. */
export type CellText = readonly CellParagraph[]

const cellParagraph = (
  context: RenderContext,
  style: CellStyle,
  pieces: readonly Piece[],
  width: number
): CellParagraph => ({ style, pieces, width, lines: linesOf(context, style, pieces, width) })

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
  return texts.map(pieces => cellParagraph(context, style, strong ? boldPieces(pieces) : pieces, width))
}

/** Lines of a cell, at the least and at the most. */
export const cellLines = (text: CellText): { readonly least: number; readonly most: number } => ({
  least: text.reduce((sum, { lines }) => sum + lines.least, 0),
  most: text.reduce((sum, { lines }) => sum + lines.most.length, 0)
})

/** Numbers of the footnotes in a cell. */
export const cellNotes = (text: CellText): readonly number[] =>
  text.flatMap(({ lines }) => lines.most.flatMap(({ notes }) => notes))

/** The first lines of a cell and the rest of it, which goes on in a row of its own. */
export const cutCell = (
  context: RenderContext,
  text: CellText,
  lines: number
): readonly [first: CellText, rest: CellText] => {
  const first: CellParagraph[] = []
  const rest: CellParagraph[] = []
  let room = lines
  for (const paragraph of text) {
    const { style, pieces, width } = paragraph
    const most = paragraph.lines.most
    if (rest.length === 0 && most.length <= room) first.push(paragraph)
    else if (rest.length > 0 || room <= 0) rest.push(paragraph)
    else
      for (const [half, list] of piecesCutAt(pieces, [most[room]?.start ?? 0]).entries())
        (half === 0 ? first : rest).push(cellParagraph(context, style, list, width))
    room -= most.length
  }
  return [first, rest]
}

/** Word's paragraphs of a cell. */
export const cellParagraphs = (
  context: RenderContext,
  text: CellText,
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType]
): readonly Paragraph[] =>
  text.map(({ style, pieces }) =>
    plainParagraph(context, style, runsOf(context, pieces), alignment ? { alignment } : {})
  )
