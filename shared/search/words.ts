import { ELIDED, foldLetters } from './fold.ts'

/** What holds the parts of a code together in the index, where signs part words: no text means anything by it. */
const JOINT = '\ue000'

/** Words, with the signs inside of them: "dell'ambiente", "co-sviluppo", "S.p.A.", "1.1.1", "2021/45". */
export const CHUNK = /[\p{L}\p{N}\p{Co}]+(?:['.\-/_·:]+[\p{L}\p{N}\p{Co}]+)*/gu
const SIGNS = /['.\-/_·:]+/u
const DIGIT = /\p{N}/u
const ARABIC = /\p{Script=Arabic}/u

/** Arabic writes the article and some conjunctions and prepositions together with the word; ل and the article become لل. */
const ARTICLE = /^(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{3})/u
const CONJUNCTION = /^[وف](?=.{3})/u
const PREPOSITION = /^[بكل](?=.{4})/u

/** Parts that stand together without a sign or blank between them are one word. */
export type Chunk = {
  readonly text: string
  /** Its parts, folded, in their order. */
  readonly parts: readonly string[]
  readonly joined: string
  /** Parts of a code as one word, so that 1.1 is no other 1 and 1; null for other words. */
  readonly code: string | null
  /** An article before an apostrophe stands before the rest. */
  readonly elided: boolean
  /** An abbreviation: nothing but single letters. */
  readonly letters: boolean
}

/** The words of a text with what their signs hold together, folded. */
export const chunksOf = (text: string): readonly Chunk[] =>
  (foldLetters(text).match(CHUNK) ?? []).map(chunk => {
    const parts = chunk.split(SIGNS)
    const isOne = parts.length === 1
    return {
      text: chunk,
      parts,
      joined: isOne ? chunk : parts.join(''),
      code: !isOne && DIGIT.test(chunk) ? parts.join(JOINT) : null,
      elided: !isOne && chunk[parts[0]?.length ?? 0] === "'" && ELIDED.test(parts[0] ?? ''),
      letters: !isOne && parts.every(part => part.length === 1)
    }
  })

/** An Arabic word without the article, and what may stand before that; null for any other word. */
export const withoutArticle = (word: string): string | null => {
  const bare = ARABIC.test(word) ? word.replace(ARTICLE, '') : word
  return bare === word ? null : bare
}

/** An Arabic word without a conjunction or preposition that is written together with it; none for any other word. */
export const withoutPrefix = (word: string): readonly string[] => {
  if (!ARABIC.test(word)) return []
  const loose = word.replace(CONJUNCTION, '')
  const bare = loose.replace(PREPOSITION, '')
  return [...new Set([loose, bare])].filter(one => one !== word)
}

/** Other forms under which a word is found, besides the words that its signs part it into. */
const otherForms = ({ parts, joined, code }: Chunk): readonly string[] => {
  const arabic = parts.flatMap(part => withoutArticle(part) ?? withoutPrefix(part))
  return parts.length === 1 ? arabic : [joined, ...(code === null ? [] : [code]), ...arabic]
}

/**
 * A text as it is searched in: its words as they follow each other, folded and parted at every sign, then in a line of their own the
 * other forms under which some of them are found. A typed word is there when it begins one of these words.
 */
export const searchText = (text: string): string => {
  const chunks = chunksOf(text)
  const words = chunks.flatMap(({ parts }) => parts).join(' ')
  const others = [...new Set(chunks.flatMap(otherForms))].join(' ')
  return others === '' ? words : `${words}\n${others}`
}
