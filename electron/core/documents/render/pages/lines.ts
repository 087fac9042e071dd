import type { Piece } from '../text/pieces.ts'
import { latitudeOf, textWidthIn } from './widths.ts'

/** One line of a paragraph: the numbers of the footnotes on it, and where it begins (`piecesCutAt` of text/pieces.ts counts alike). */
export type Line = { readonly notes: readonly number[]; readonly start: number }

export type LineRoom = {
  /** Twips. */
  readonly width: number
  /** Half-points. */
  readonly size: number
  readonly bold: boolean
  readonly rtl: boolean
}

/** The lines of a text where letters come out as narrow, or as wide, as they may. */
export type Breadth = 'least' | 'most'

type Token =
  | {
      readonly kind: 'word' | 'space'
      readonly width: number
      readonly glued: boolean
      readonly text: string
      readonly at: number
    }
  | { readonly kind: 'break'; readonly at: number }
  | { readonly kind: 'note'; readonly number: number; readonly width: number; readonly at: number }

// Word breaks lines at spaces and after hyphens and dashes between letters; never at a no-break space.
const PARTS = /[ \t\n]+|[^ \t\n]*?[-–—‐](?=[^\s\d])|[^ \t\n]+/gu
const SUPERSCRIPT = 2 / 3
const TAB = 2000

/**
 * Lines that a text takes, broken as Word breaks them: first fit, spaces may hang past the margin, a word wider than the line is
 * cut.
 */
export const breakLines = (pieces: readonly Piece[], room: LineRoom, breadth: Breadth): readonly Line[] => {
  // Widths are in thousandths of the size; one half-point is ten twips.
  const limit = (room.width * 1000) / (room.size * 10)
  let line = { notes: [] as number[], start: 0, width: 0 }
  const lines = [line]
  let trailing = 0
  const next = (start: number): void => {
    line = { notes: [], start, width: 0 }
    lines.push(line)
    trailing = 0
  }
  const place = (width: number): void => {
    line.width += trailing + width
    trailing = 0
  }
  let word: { at: number; width: number; notes: number[]; cuts: { at: number; width: number }[] } | undefined
  const flush = (): void => {
    if (!word) return
    if (line.width + trailing > 0 && line.width + trailing + word.width > limit + 0.5) next(word.at)
    if (word.width > limit)
      for (const { at, width } of word.cuts) {
        if (line.width > 0 && line.width + width > limit) next(at)
        place(width)
      }
    else place(word.width)
    line.notes.push(...word.notes)
    word = undefined
  }
  const cutsOf = ({ text, width, at }: Token & { kind: 'word' | 'space' }) => {
    if (width <= limit) return [{ at, width }]
    let place = at
    return [...text].map(letter => {
      const cut = { at: place, width: widthOf(letter, room, room.bold, breadth) }
      place += letter.length
      return cut
    })
  }
  for (const token of tokens(pieces, room, breadth)) {
    if (token.kind === 'break') {
      flush()
      next(token.at + 1)
    } else if (token.kind === 'note') {
      word ??= { at: token.at, width: 0, notes: [], cuts: [] }
      word.notes.push(token.number)
      word.width += token.width
    } else if (token.kind === 'space') {
      flush()
      trailing += token.width
    } else {
      if (word && !token.glued) flush()
      word ??= { at: token.at, width: 0, notes: [], cuts: [] }
      word.width += token.width
      word.cuts.push(...cutsOf({ ...token, kind: 'word' }))
    }
  }
  flush()
  return lines
}

const widthOf = (text: string, { rtl }: LineRoom, bold: boolean, breadth: Breadth): number =>
  textWidthIn(text, { bold, rtl }) * latitudeOf(text, { bold, rtl })[breadth]

// `glued`: the word goes on from the piece before, without a place to break between.
const tokens = function* (pieces: readonly Piece[], room: LineRoom, breadth: Breadth): Generator<Token> {
  let breakable = true
  let at = 0
  const walk = function* (list: readonly Piece[]): Generator<Token> {
    for (const piece of list) {
      switch (piece.kind) {
        case 'bookmark':
        case 'link':
          yield* walk(piece.pieces)
          break
        case 'break':
          yield { kind: 'break', at }
          breakable = true
          at += 1
          break
        case 'note': {
          const width = widthOf(String(piece.number), room, room.bold, breadth) * SUPERSCRIPT
          yield { kind: 'note', number: piece.number, width, at }
          breakable = false
          at += 1
          break
        }
        case 'tab':
          yield { kind: 'space', width: TAB, glued: false, text: '\t', at }
          breakable = true
          at += 1
          break
        default: {
          const text =
            piece.kind === 'text' ? piece.text : piece.kind === 'sequence' ? String(piece.number) : '000'
          const strong = room.bold || (piece.kind === 'text' && piece.bold === true)
          for (const { 0: part, index } of text.matchAll(PARTS)) {
            const space = /^[ \t\n]/u.test(part)
            yield {
              kind: space ? 'space' : 'word',
              width: widthOf(part, room, strong, breadth),
              glued: !breakable,
              text: part,
              at: at + index
            }
            breakable = space || /[-–—‐]$/u.test(part)
          }
          at += piece.kind === 'text' ? text.length : 1
        }
      }
    }
  }
  yield* walk(pieces)
}
