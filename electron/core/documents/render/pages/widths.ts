import { ARABIC_LETTERS, ARIAL_BOLD, ARIAL_REGULAR, type FaceWidths, LAM_ALEFS } from './arial-widths.ts'

type Face = {
  readonly space: number
  readonly characters: ReadonlyMap<number, number>
  readonly joined: ReadonlyMap<string, readonly number[]>
  readonly lamAlef: ReadonlyMap<string, readonly number[]>
}

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
    space: face.space,
    characters,
    joined: new Map([...ARABIC_LETTERS].map((letter, index) => [letter, arabic[index] ?? []])),
    lamAlef: new Map([...LAM_ALEFS].map((letter, index) => [letter, lamAlef[index] ?? []]))
  }
}

const REGULAR = decode(ARIAL_REGULAR)
const BOLD = decode(ARIAL_BOLD)

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

/** Width of a text without tabs in Arial, in thousandths of its size. */
export const textWidthIn = (text: string, bold: boolean): number => {
  const face = bold ? BOLD : REGULAR
  if (HAS_ARABIC.test(text)) return arabicWidth(text, face)
  let width = 0
  for (const character of text) {
    const known = face.characters.get(character.codePointAt(0) ?? 0)
    width += known ?? (MARK.test(character) ? 0 : AVERAGE)
  }
  return width
}
