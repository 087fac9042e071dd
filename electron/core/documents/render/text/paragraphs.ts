import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { breakLines } from '../pages/lines.ts'
import { standInRuns } from '../pages/stand-in.ts'
import { type StyleName, textStyle } from '../styles/text-styles.ts'
import type { RenderContext } from './context.ts'
import type { Piece } from './pieces.ts'
import { runsOf } from './runs.ts'

export type ParagraphRoom = {
  /** Width of the room in twips where it is not the text's width (a table cell). */
  readonly width?: number
  /** Indent at the start in twips that numbering gives. */
  readonly indent?: number
}

/** Children of a paragraph with its direction set: Arabic documents are right to left paragraph by paragraph. */
export const plainParagraph = (
  context: RenderContext,
  style: StyleName,
  children: readonly ParagraphChild[],
  options: IParagraphOptions = {}
): Paragraph =>
  new Paragraph({
    style,
    ...(context.rtl ? { bidirectional: true } : {}),
    ...options,
    children: [...children]
  })

/** Lines of a text in a style and room: what the estimation of pages needs to know of it. */
export const linesOf = (
  context: RenderContext,
  style: StyleName,
  pieces: readonly Piece[],
  room: ParagraphRoom = {}
) => {
  const { size, bold = false, indentStart = 0, indentEnd = 0 } = textStyle(style)
  const width = (room.width ?? context.width) - (room.indent ?? indentStart) - indentEnd
  return breakLines(pieces, { width, size, bold })
}

/** A paragraph of text; when pages are counted, a stand-in with as many lines. */
export const textParagraph = (
  context: RenderContext,
  style: StyleName,
  pieces: readonly Piece[],
  options: IParagraphOptions = {},
  room: ParagraphRoom = {}
): Paragraph => {
  const children =
    context.mode === 'measure' ? standInRuns(linesOf(context, style, pieces, room)) : runsOf(context, pieces)
  return plainParagraph(context, style, children, options)
}
