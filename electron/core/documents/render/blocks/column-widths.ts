import { STATE_LETTERS } from '#shared/charts/state-mark.ts'
import type { Inline, TableCell } from '../../tree/index.ts'
import { textWidthIn } from '../pages/widths.ts'
import { TEXT_STYLES } from '../styles/text-styles.ts'
import { statusWord } from '../text/inline-pieces.ts'
import { plainText } from '../text/outline.ts'

/** A column never asks for more of the table than this for one word: what is longer is no word. */
const MOST = 1 / 3

// Where Word breaks lines; see pages/lines.ts. A code stays whole, whatever its hyphens.
const BLANKS = /[ \t\n]+/u
const AFTER_HYPHEN = /(?<=[-–—‐])(?=\D)/u
const CODE = /\d.*[-–—‐]|[-–—‐].*\d/u
/** As wide as the number of a footnote becomes, which hangs on its word: two thirds of the size, three digits at most. */
const NOTE = '00'

const lettersOf = (content: readonly Inline[]): string =>
  content.map(run => (run.kind === 'footnote' ? NOTE : plainText([run]))).join('')

const partsOf = (word: string): readonly string[] => (CODE.test(word) ? [word] : word.split(AFTER_HYPHEN))

const wordsOf = ({ paragraphs, status }: TableCell): readonly string[] => [
  ...paragraphs.flatMap(content => lettersOf(content).split(BLANKS).flatMap(partsOf)),
  // The mark stands before its word without a place to break.
  ...(status === undefined ? [] : [`${STATE_LETTERS[status.tone]}\u00a0${statusWord(status)}`])
]

/** A word that has room to the twip is cut by one program or another; LibreOffice sets digits among Arabic in its font, which is wider. */
const SPARE = { ltr: 1.01, rtl: 1.1 } as const

const longest = (words: readonly string[]): string =>
  words.reduce((most, word) => (word.length > most.length ? word : most), '')

/** Width in twips that a column needs so that none of its words is cut: those of its heads, and the longest below. */
const needed = (heads: readonly TableCell[], cells: readonly TableCell[], { rtl, sides }: Room): number => {
  const below = cells.reduce((most, cell) => longest([most, ...wordsOf(cell)]), '')
  const words = [...heads.flatMap(wordsOf), below]
  const widest = Math.max(...words.map(word => textWidthIn(word, { bold: true, rtl })))
  // Half-points are ten twips, widths thousandths of the size.
  return Math.ceil((widest * SPARE[rtl ? 'rtl' : 'ltr'] * TEXT_STYLES.TableText.size) / 100) + sides
}

type Room = {
  /** Of the table, in twips. */
  readonly width: number
  /** Room at the sides of each cell. */
  readonly sides: number
  readonly rtl: boolean
}

type Column = {
  readonly share: number
  /** Numbers are never cut. */
  readonly numeric: boolean
  readonly heads: readonly TableCell[]
  readonly cells: readonly TableCell[]
}

/** Where not all words have room: columns of numbers and of short words get what they need, the widest words give way alike. */
const squeezed = (columns: readonly Column[], least: readonly number[], width: number): readonly number[] => {
  const widths = columns.map(({ numeric }, index) => (numeric ? (least[index] ?? 0) : 0))
  let open = [...columns.keys()].filter(index => columns[index]?.numeric === false)
  let room = width - widths.reduce((total, one) => total + one, 0)
  for (let more = true; more; ) {
    const fair = room / open.length
    const small = open.filter(index => (least[index] ?? 0) <= fair)
    more = small.length > 0
    for (const index of more ? small : open) widths[index] = more ? (least[index] ?? 0) : Math.floor(fair)
    room -= small.reduce((total, index) => total + (least[index] ?? 0), 0)
    open = open.filter(index => !small.includes(index))
  }
  return widths
}

/** Column widths in twips that fill the page exactly: by their shares, but never narrower than their longest word. */
export const columnWidths = (columns: readonly Column[], room: Room): readonly number[] => {
  const { width } = room
  const least = columns.map(({ numeric, heads, cells }) =>
    Math.min(needed(heads, cells, room), numeric ? width : width * MOST)
  )
  const fixed = new Set<number>()
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const scaled = (): readonly number[] => {
    const room = width - sum(least.filter((_, index) => fixed.has(index)))
    const shares = sum(columns.map(({ share }, index) => (fixed.has(index) ? 0 : share)))
    return columns.map(({ share }, index) =>
      fixed.has(index) ? (least[index] ?? 0) : Math.floor((share / shares) * room)
    )
  }
  let widths = sum(least) > width ? squeezed(columns, least, width) : scaled()
  if (sum(least) <= width)
    for (let more = true; more; widths = scaled()) {
      const narrow = widths.findIndex((one, index) => !fixed.has(index) && one < (least[index] ?? 0))
      more = narrow >= 0
      if (more) fixed.add(narrow)
    }
  const rest = width - sum(widths)
  return widths.map((one, index) => Math.round(index === widths.length - 1 ? one + rest : one))
}
