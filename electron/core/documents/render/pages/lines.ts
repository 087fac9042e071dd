import type { Piece } from '../text/pieces.ts'
import { textWidthIn } from './widths.ts'

/** One line of a paragraph: the numbers of the footnotes on it. */
export type Line = { readonly notes: readonly number[]; readonly width: number }

export type LineRoom = {
  /** Twips. */
  readonly width: number
  /** Half-points. */
  readonly size: number
  readonly bold: boolean
}

type Token =
  | {
      readonly kind: 'word' | 'space'
      readonly width: number
      readonly glued: boolean
      readonly text: string
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'note'; readonly number: number; readonly width: number }

// Word breaks lines at spaces and after hyphens and dashes between letters; never at a no-break space.
const PARTS = /[ \t\n]+|[^ \t\n]*?[-–—‐](?=[^\s\d])|[^ \t\n]+/gu
const SUPERSCRIPT = 2 / 3

/**
 * Lines a text takes in Arial, broken as Word breaks them: first fit, spaces may hang past the margin, a word wider than
 * the line is cut.
 */
export const breakLines = (pieces: readonly Piece[], room: LineRoom): readonly Line[] => {
  // Widths are in thousandths of the size; one half-point is ten twips.
  const limit = (room.width * 1000) / (room.size * 10)
  const lines: { notes: number[]; width: number }[] = [{ notes: [], width: 0 }]
  let line = { notes: [] as number[], width: 0 }
  lines[0] = line
  let trailing = 0
  const next = (): void => {
    line = { notes: [], width: 0 }
    lines.push(line)
    trailing = 0
  }
  const place = (width: number): void => {
    line.width += trailing + width
    trailing = 0
  }
  let word: { width: number; notes: number[]; cuts: readonly number[] } | undefined
  const flush = (): void => {
    if (!word) return
    if (line.width + trailing > 0 && line.width + trailing + word.width > limit + 0.5) next()
    if (word.width > limit)
      for (const cut of word.cuts) {
        if (line.width > 0 && line.width + cut > limit) next()
        place(cut)
      }
    else place(word.width)
    line.notes.push(...word.notes)
    word = undefined
  }
  for (const token of tokens(pieces, room.bold)) {
    if (token.kind === 'break') {
      flush()
      next()
    } else if (token.kind === 'note') {
      word ??= { width: 0, notes: [], cuts: [] }
      word.notes.push(token.number)
      word.width += token.width
    } else if (token.kind === 'space') {
      flush()
      trailing += token.width
    } else {
      if (word && !token.glued) flush()
      word = {
        width: (word?.width ?? 0) + token.width,
        notes: word?.notes ?? [],
        cuts: [
          ...(word?.cuts ?? []),
          ...(token.width > limit ? [...token.text].map(c => textWidthIn(c, room.bold)) : [token.width])
        ]
      }
    }
  }
  flush()
  return lines
}

// `glued`: the word goes on from the piece before, without a place to break between.
const tokens = function* (pieces: readonly Piece[], bold: boolean): Generator<Token> {
  let breakable = true
  const walk = function* (list: readonly Piece[]): Generator<Token> {
    for (const piece of list) {
      switch (piece.kind) {
        case 'bookmark':
        case 'link':
          yield* walk(piece.pieces)
          break
        case 'break':
          yield { kind: 'break' }
          breakable = true
          break
        case 'note': {
          const width = textWidthIn(String(piece.number), bold) * SUPERSCRIPT
          yield { kind: 'note', number: piece.number, width }
          breakable = false
          break
        }
        case 'tab':
          yield { kind: 'space', width: 2000, glued: false, text: '\t' }
          breakable = true
          break
        default: {
          const text =
            piece.kind === 'text' ? piece.text : piece.kind === 'sequence' ? String(piece.number) : '000'
          const strong = bold || (piece.kind === 'text' && piece.bold === true)
          for (const [part] of text.matchAll(PARTS)) {
            const space = /^[ \t\n]/u.test(part)
            yield {
              kind: space ? 'space' : 'word',
              width: textWidthIn(part, strong),
              glued: !breakable,
              text: part
            }
            breakable = space || /[-–—‐]$/u.test(part)
          }
        }
      }
    }
  }
  yield* walk(pieces)
}
