import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IRunOptions,
  PageReference,
  type ParagraphChild,
  SequentialIdentifier,
  Tab,
  TextRun
} from 'docx'
import type { RenderContext } from './context.ts'
import { joinedPieces, type Piece, type TextPiece } from './pieces.ts'
import { splitByScript } from './scripts.ts'

const MARKS = { ltr: '\u200e', rtl: '\u200f' } as const

/** A code such as 16.b: its digits and letters would change places among words from right to left. */
const MIXED = /^\P{L}*\p{N}.*\p{L}/u

/** Between marks of its own direction, words of the other keep their full stops and quotation marks on the right side. */
const marked = ({ text, direction }: TextPiece, base: 'ltr' | 'rtl'): string =>
  direction === undefined || direction === base ? text : `${MARKS[direction]}${text}${MARKS[direction]}`

const textRuns = (context: RenderContext, piece: TextPiece): readonly TextRun[] =>
  splitByScript(marked(piece, context.document.direction), piece.direction ?? context.document.direction).map(
    ({ text, rtl }) => {
      const language = piece.language
      const options: IRunOptions = {
        text: !rtl && context.rtl && MIXED.test(text) ? `${MARKS.ltr}${text}${MARKS.ltr}` : text,
        ...(piece.bold ? { bold: true, boldComplexScript: true } : {}),
        ...(piece.italic ? { italics: true, italicsComplexScript: true } : {}),
        ...(piece.colour ? { color: piece.colour } : {}),
        ...(rtl ? { rightToLeft: true } : {}),
        ...(language ? { language: rtl ? { bidirectional: language } : { value: language } } : {})
      }
      return new TextRun(options)
    }
  )

/** Word's runs of some pieces, in order. */
export const runsOf = (context: RenderContext, pieces: readonly Piece[]): readonly ParagraphChild[] =>
  joinedPieces(pieces).flatMap(piece => [...pieceRuns(context, piece)])

const pieceRuns = (context: RenderContext, piece: Piece): readonly ParagraphChild[] => {
  switch (piece.kind) {
    case 'text':
      return textRuns(context, piece)
    case 'break':
      return [new TextRun({ break: 1 })]
    case 'tab':
      return [new TextRun({ children: [new Tab()] })]
    case 'note':
      return [new FootnoteReferenceRun(piece.number)]
    case 'bookmark':
      return [new Bookmark({ id: piece.name, children: runsOf(context, piece.pieces) })]
    case 'link':
      return [new InternalHyperlink({ anchor: piece.anchor, children: runsOf(context, piece.pieces) })]
    case 'sequence':
      return [new SequentialIdentifier(piece.repeated ? `${piece.name} \\c` : piece.name)]
    case 'pageOf':
      return [new PageReference(piece.anchor, { hyperlink: true })]
  }
}
