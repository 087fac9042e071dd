import type { Paragraph } from 'docx'
import type { RenderContext } from './context.ts'
import { textParagraph } from './paragraphs.ts'
import { type Piece, textPiece } from './pieces.ts'

/** The paragraph of a note at the foot of the page; docx writes its number before it. */
export const footnoteParagraph = (context: RenderContext, pieces: readonly Piece[]): Paragraph =>
  textParagraph(context, 'FootnoteText', [textPiece(' '), ...pieces])
