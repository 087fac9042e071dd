import { ARABIC_LETTERS, ARIAL_BOLD, ARIAL_REGULAR, type FaceWidths, LAM_ALEFS } from './arial-widths.ts'
import { PLEX_ARABIC_BOLD, PLEX_ARABIC_REGULAR } from './plex-arabic-widths.ts'

type Face = {
  readonly characters: ReadonlyMap<number, number>
  readonly joined: ReadonlyMap<string, readonly number[]>
  readonly lamAlef: ReadonlyMap<string, readonly number[]>
}

/** How a text is set: documents from right to left bring the font of their Arabic along (fonts.ts). */
export type Letters = { readonly bold: boolean; readonly rtl: boolean }

const TATWEEL = 'ـ'
// Letters that never join the one after them (Unicode Joining_Type R), and hamza that joins none.
const JOINS_BEFORE_ONLY = new Set('آأؤإاةدذرزوىژ')
const NEVER_JOINS = new Set('ء')
const MARK = /\p{M}|\p{Cf}/u
const AVERAGE = 500

const numbers = (encoded: string): readonly number[] =>
  encoded.split(' ').flatMap(token => {
    const [width = '0', times = '1'] = token.split('x')
    return Array.from({ length: Number(times) }, () => Number(width))
  })

const forms = (encoded: string): readonly (readonly number[])[] =>
  encoded.split(' ').map(token => token.split('/').map(Number))

const decode = (face: FaceWidths): Face => {
  const arabic = forms(face.arabic)
  const lamAlef = forms(face.lamAlef)
  const characters = new Map<number, number>([
    [0x20, face.space],
    [0xa0, face.space]
  ])
  for (const [first, widths] of face.ranges)
    for (const [index, width] of numbers(widths).entries()) characters.set(first + index, width)
  characters.set(0x640, face.tatweel)
  return {
    characters,
    joined: new Map([...ARABIC_LETTERS].map((letter, index) => [letter, arabic[index] ?? []])),
    lamAlef: new Map([...LAM_ALEFS].map((letter, index) => [letter, lamAlef[index] ?? []]))
  }
}

const ARIAL = { regular: decode(ARIAL_REGULAR), bold: decode(ARIAL_BOLD) }
const PLEX_ARABIC = { regular: decode(PLEX_ARABIC_REGULAR), bold: decode(PLEX_ARABIC_BOLD) }

const joinsNext = (letter: string | undefined): boolean =>
  letter !== undefined &&
  (letter === TATWEEL ||
    (ARABIC_LETTERS.includes(letter) && !JOINS_BEFORE_ONLY.has(letter) && !NEVER_JOINS.has(letter)))

const joinsPrevious = (letter: string | undefined): boolean =>
  letter !== undefined &&
  (letter === TATWEEL || (ARABIC_LETTERS.includes(letter) && !NEVER_JOINS.has(letter)))

// Index of a form in the tables: isolated, final, initial, medial.
const formOf = (before: boolean, after: boolean): number => (before ? (after ? 3 : 1) : after ? 2 : 0)

const arabicWidth = (word: string, face: Face): number => {
  const letters = [...word].filter(letter => !MARK.test(letter))
  let width = 0
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    const before = joinsNext(letters[at - 1]) && joinsPrevious(letter)
    const next = letters[at + 1]
    const ligature = letter === 'ل' && next !== undefined ? face.lamAlef.get(next) : undefined
    if (ligature) {
      width += ligature[before ? 1 : 0] ?? AVERAGE
      at++
      continue
    }
    const after = joinsNext(letter) && joinsPrevious(next)
    width +=
      face.joined.get(letter)?.[formOf(before, after)] ??
      face.characters.get(letter.codePointAt(0) ?? 0) ??
      AVERAGE
  }
  return width
}

const HAS_ARABIC = /\p{Script=Arabic}/u

/** Width of a text without tabs, in thousandths of its size. */
export const textWidthIn = (text: string, { bold, rtl }: Letters): number => {
  const weight = bold ? 'bold' : 'regular'
  if (HAS_ARABIC.test(text)) return arabicWidth(text, (rtl ? PLEX_ARABIC : ARIAL)[weight])
  let width = 0
  for (const character of text) {
    const known = ARIAL[weight].characters.get(character.codePointAt(0) ?? 0)
    width += known ?? (MARK.test(character) ? 0 : AVERAGE)
  }
  return width
}

/**
 * How much narrower and wider a text may come out than its width here says: Arial has its like everywhere but for Arabic, where
 * programs without it take what they find (DejaVu Sans: half as wide again).
 */
export const latitudeOf = (
  text: string,
  { rtl }: Letters
): { readonly least: number; readonly most: number } =>
  HAS_ARABIC.test(text)
    ? rtl
      ? { least: 0.975, most: 1.02 }
      : { least: 0.97, most: 1.6 }
    : { least: 0.99, most: 1.01 }
