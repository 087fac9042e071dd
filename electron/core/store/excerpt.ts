import { foldedWords } from '#shared/search/fold.ts'

/** Characters of an excerpt, and how many of them stand before the word found. */
const LENGTH = 160
const BEFORE = 50
/** A text is looked through this far; an excerpt deeper inside a long chapter would help nobody. */
const DEPTH = 20_000

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const firstHit = (text: string, words: readonly string[]): number | null => {
  for (const match of text.slice(0, DEPTH).matchAll(WORD)) {
    const folded = foldedWords(match[0])
    if (folded.some(part => words.some(word => part.startsWith(word)))) return match.index
  }
  return null
}

/** Says whether the word begins a word of the text. */
export const holds = (text: string, word: string): boolean => firstHit(text, [word]) !== null

const cut = (text: string, at: number): string => {
  const flat = (part: string) => part.replace(/\s+/gu, ' ').trim()
  const from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1 || at
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', from + LENGTH)
  const end = to > at ? to : Math.min(text.length, at + LENGTH)
  const piece = flat(text.slice(from, end).toWellFormed().replaceAll('\ufffd', ''))
  return `${from > 0 ? '… ' : ''}${piece}${end < text.length ? ' …' : ''}`
}

/** The piece of a record's texts around the first word found, or the beginning of the first text when only the title has them. */
export const excerpt = (texts: readonly string[], words: readonly string[]): string => {
  for (const text of texts) {
    const at = firstHit(text, words)
    if (at !== null) return cut(text, at)
  }
  return texts[0] === undefined ? '' : cut(texts[0], 0)
}
