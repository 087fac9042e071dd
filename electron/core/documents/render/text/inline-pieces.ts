import { STATE_LETTERS } from '#shared/charts/state-mark.ts'
import type { Inline, RecordMark, StatusMark } from '../../tree/index.ts'
import { STATUS_COLOURS } from '../styles/palette.ts'
import type { RenderContext } from './context.ts'
import { noteHeight, plainParagraph } from './paragraphs.ts'
import { type Piece, textPiece } from './pieces.ts'
import { runsOf } from './runs.ts'

/** A note at the foot of the page; docx writes its number before it. */
const footnote = (context: RenderContext, content: readonly Inline[]): RenderContext['notes'][number] => {
  const pieces = [textPiece(' '), ...inlinePieces(context, content)]
  return {
    paragraph: plainParagraph(context, 'FootnoteText', runsOf(context, pieces)),
    height: noteHeight(context, pieces)
  }
}

const piece = (context: RenderContext, run: Inline): Piece => {
  switch (run.kind) {
    case 'text':
      return textPiece(run.text, {
        ...(run.strong ? { bold: true } : {}),
        ...(run.emphasis ? { italic: true } : {})
      })
    case 'foreign':
      return textPiece(run.text, {
        language: run.language,
        direction: run.direction,
        ...(run.emphasis ? { italic: true } : {})
      })
    case 'lineBreak':
      return { kind: 'break' }
    case 'field':
      return {
        kind: 'bookmark',
        name: context.bookmark(run.record),
        pieces: inlinePieces(context, run.content)
      }
    case 'reference': {
      const anchor = context.anchorOf(run.to)
      const { language, direction } = run
      const words = textPiece(run.text, {
        ...(anchor ? { colour: context.colour } : {}),
        ...(language === undefined ? {} : { language }),
        ...(direction === undefined ? {} : { direction })
      })
      return anchor ? { kind: 'link', anchor, pieces: [words] } : words
    }
    case 'footnote': {
      const number = context.notes.length + 1
      context.notes.push(footnote(context, run.content))
      return { kind: 'note', number }
    }
  }
}

/** The pieces of a text; numbers its footnotes and keeps them in the context. */
export const inlinePieces = (context: RenderContext, content: readonly Inline[]): readonly Piece[] =>
  content.map(run => piece(context, run))

/** The same, inside the bookmark of the record it prints. */
export const recordPieces = (
  context: RenderContext,
  content: readonly Inline[],
  record: RecordMark | undefined
): readonly Piece[] => {
  const pieces = inlinePieces(context, content)
  return record ? [{ kind: 'bookmark', name: context.bookmark(record), pieces }] : pieces
}

/** The word of a status, at which no line breaks. */
export const statusWord = ({ word }: StatusMark): string => word.replaceAll(' ', '\u00a0')

/** A status as mark and word: never by colour alone (LOOK.md). */
export const statusPieces = (status: StatusMark): readonly Piece[] => {
  const colour = STATUS_COLOURS[status.tone]
  return [
    textPiece(`${STATE_LETTERS[status.tone]}\u00a0`, { colour }),
    textPiece(statusWord(status), { bold: true, colour })
  ]
}

/** The same pieces, with all text in bold. */
export const boldPieces = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map(part => {
    if (part.kind === 'text') return { ...part, bold: true }
    return part.kind === 'bookmark' || part.kind === 'link'
      ? { ...part, pieces: boldPieces(part.pieces) }
      : part
  })
