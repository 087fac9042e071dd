import { haystackOf, type Query } from './query.ts'

/** Words of a text as it is shown, with all that may stand inside of them: marks, soft hyphens, apostrophes of every kind. */
const SHOWN =
  /[\p{L}\p{M}\p{N}](?:(?:[\p{L}\p{M}\p{N}\u00ad\u0640'\u2018\u2019\u02b9-\u02bf`\u00b4.\-\u2010\u2011/_·:]|\u200c|\u200d)*[\p{L}\p{M}\p{N}])?/gu

/** A piece of a text: from, to. */
export type Piece = readonly [from: number, to: number]

type Word = { readonly from: number; readonly to: number; readonly haystack: string }

/** How many of these words a form takes up that begins with the first: one that holds it, or several that follow each other as it says. */
const wordsTaken = (words: readonly Word[], form: string): number => {
  if (words[0]?.haystack.includes(` ${form}`)) return 1
  const many = form.trim().split(' ').length
  const run = words.slice(0, many)
  const text = run.map(({ haystack }) => haystack.trim()).join(' ')
  return many > 1 && run.length === many && text.startsWith(form) ? many : 0
}

/** Finds the words in a text that were typed, one after the other. */
export const hitsThrough = function* (query: Query, text: string): Generator<Piece> {
  const forms = [...new Set(query.flat(3))]
  const longest = Math.max(1, ...forms.map(form => form.trim().split(' ').length))
  const words = text.matchAll(SHOWN)
  const ahead: Word[] = []
  const fill = () => {
    while (ahead.length < longest) {
      const next = words.next()
      if (next.done) return
      const { index, 0: word } = next.value
      ahead.push({ from: index, to: index + word.length, haystack: haystackOf(word) })
    }
  }
  let taken = 0
  for (fill(); ahead.length > 0; fill()) {
    taken = Math.max(taken, ...forms.map(form => wordsTaken(ahead, form)))
    const word = ahead.shift()
    if (word !== undefined && taken > 0) yield [word.from, word.to]
    taken = Math.max(0, taken - 1)
  }
}

/** Where the words stand in a text that were typed: the pieces to mark, in their order. */
export const hitsIn = (query: Query, text: string): readonly Piece[] => [...hitsThrough(query, text)]
