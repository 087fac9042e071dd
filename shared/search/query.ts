import { type Chunk, chunksOf, searchText, withoutArticle, withoutPrefix } from './words.ts'

/**
 * A form of what was typed, as it may stand in a text that `searchText` made: it begins a word there; several words with blanks between
 * them follow each other; one that ends with a blank is a whole word.
 */
export type Form = string

/** All of these forms must be there. */
type Together = readonly Form[]

/** One typed word: any of these ways in which it may be written. */
type Ways = readonly Together[]

/** What was typed: one of these readings, in which every word must be there. None: nothing was typed. */
export type Query = readonly (readonly Ways[])[]

/** More words than this are no search any more, only work. */
const WORDS = 12

/** Shorter words are not parted, they stand everywhere. */
const SHORTEST_PARTED = 5
const MIXED = /\p{L}\p{N}|\p{N}\p{L}/u

/** A word parted in two at every place, "cosviluppo" may stand as "co sviluppo"; a short one spelt, "spa" as "s p a". */
const parted = (word: string): Ways =>
  word.length >= SHORTEST_PARTED || MIXED.test(word)
    ? Array.from({ length: word.length - 1 }, (_, at) => [`${word.slice(0, at + 1)} ${word.slice(at + 1)}`])
    : [[[...word].join(' ')]]

const wordWays = (word: string): Ways => {
  const bare = withoutArticle(word)
  return [[word], ...(bare === null ? [] : [[bare]]), ...parted(word)]
}

/** Thousands with their dots: the only digits that mean the same without what stands between them. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/

const waysOf = ({ text, parts, joined, code, elided, letters }: Chunk): Ways => {
  if (parts.length === 1) return wordWays(joined)
  const isNumber = /^\d+$/.test(joined)
  if (code !== null && isNumber) return GROUPED.test(text) ? [[code], [joined]] : [[code]]
  if (code !== null || letters) return [[code ?? joined], [joined], [parts.join(' ')]]
  return [elided ? parts.slice(1) : parts, [joined]]
}

/** Words that were typed apart and may stand joined: "co sviluppo", and a code with blanks as a whole. */
const joinedReadings = (chunks: readonly Chunk[]): Query => {
  const pairs = chunks
    .slice(1)
    .map((chunk, at) => [
      ...chunks.slice(0, at).map(waysOf),
      [[`${chunks[at]?.joined ?? ''}${chunk.joined}`]],
      ...chunks.slice(at + 2).map(waysOf)
    ])
  const whole = chunks.map(({ joined }) => joined).join('')
  return chunks.length > 2 ? [...pairs, [[[whole]]]] : pairs
}

/** Inside of a word hamza has its seat on one of three letters, by the country: هيئة and هيأة, مسؤول and مسئول. */
const SEATED = /(?<=\p{L})[أؤئ]/gu
const SEATS = ['ا', 'و', 'ي'] as const

const seated = (typed: string): readonly string[] => {
  const others = SEATS.map(seat => typed.replace(SEATED, seat))
  return others[0] === typed ? [typed] : [typed, ...others]
}

/** Reads what was typed into a search: the one rule for Ctrl+K, lists and pickers. */
export const queryOf = (typed: string): Query =>
  seated(typed).flatMap(spelling => {
    const chunks = chunksOf(spelling).slice(0, WORDS)
    return chunks.length === 0 ? [] : [chunks.map(waysOf), ...joinedReadings(chunks)]
  })

/** What a text is that `matches` looks into; long lists keep it. */
export const haystackOf = (text: string): string => ` ${searchText(text).replaceAll('\n', ' ')} `

/** Says whether a text, as `haystackOf` made it, holds what was typed. */
export const matches = (query: Query, haystack: string): boolean =>
  query.some(reading =>
    reading.every(ways => ways.some(together => together.every(form => haystack.includes(` ${form}`))))
  )

/** The forms of what was typed that are one word each, in any reading. */
export const typedWords = (query: Query): readonly Form[] => [
  ...new Set(query.flat(2).flatMap(together => together.filter(form => !form.includes(' '))))
]

/** The query with more ways for each of its words. */
const withWays = (query: Query, more: (word: string) => readonly Form[]): Query =>
  query.map(reading =>
    reading.map(ways => {
      const word = ways[0]?.length === 1 ? (ways[0][0] ?? '') : ''
      return [...ways, ...more(word).map(form => [form])]
    })
  )

/** The same, asked more widely when little was found: Arabic words without conjunction or preposition, and near spellings. */
export const widened = (query: Query, nearest: (word: string) => readonly string[]): Query =>
  withWays(query, word => [...withoutPrefix(word), ...nearest(word).map(term => `${term} `)])
