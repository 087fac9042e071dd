/**
 * Widths of letters of IBM Plex Sans Regular in thousandths of the font size, so that pictures are laid out alike on screen, in the core and
 * in tests without asking a browser. Read from the font's own table (`resources/fonts`).
 */
const ASCII =
  '236,284,419,713,598,927,694,242,335,335,450,600,272,399,272,383,600,600,600,600,600,600,600,600,600,600,292,292,600,600,600,477,' +
  '891,641,653,621,671,583,559,695,707,400,510,634,501,812,707,708,606,708,640,581,572,678,609,891,613,593,580,317,383,317,600,565,' +
  '600,534,580,503,580,549,324,528,568,250,250,527,272,873,568,560,580,580,367,487,351,568,492,768,507,499,464,343,314,343,600'
const WIDTHS = ASCII.split(',').map(Number)
const SEMI_BOLD = 1.04
const WIDE = 900
const OTHER = 620

// Marks over letters, joiners and direction marks take no room of their own.
const NO_WIDTH = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
const SCRIPT_ARABIC = /\p{Script=Arabic}/u
const SCRIPT_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}—…]/u

// Arabic letters change with their neighbours: means of how they stand in words, by their breadth.
const arabicWidth = (character: string): number => {
  if (/[سشصض]/u.test(character)) return 900
  if (/[اأإآلدذرزو]/u.test(character)) return 320
  return /[بتثنيئقف]/u.test(character) ? 450 : 600
}

const widthOf = (character: string): number => {
  const width = WIDTHS[(character.codePointAt(0) ?? 0) - 32]
  if (width !== undefined) return width
  if (NO_WIDTH.test(character)) return 0
  if (SCRIPT_ARABIC.test(character)) return arabicWidth(character)
  if (SCRIPT_WIDE.test(character)) return WIDE
  const base = character.normalize('NFD')
  return WIDTHS[(base.codePointAt(0) ?? 0) - 32] ?? OTHER
}

const known = new Map<string, number>()

/** Width of a line of text in the unit of `fontSize`; exact for Latin letters without kerning, near for Arabic. */
export const textWidth = (
  text: string,
  fontSize: number,
  weight: 'regular' | 'semibold' = 'regular'
): number => {
  let sum = 0
  for (const character of text) {
    let width = known.get(character)
    if (width === undefined) {
      width = widthOf(character)
      known.set(character, width)
    }
    sum += width
  }
  return (sum * fontSize * (weight === 'semibold' ? SEMI_BOLD : 1)) / 1000
}
