import { nearTerms } from './near.ts'
import { matches, type Query, widened } from './query.ts'

/** What was found, and whether only by near spellings. */
export type Found<Item> = { readonly items: readonly Item[]; readonly near: boolean }

/** The query with the words of these texts, as `haystackOf` made them, that are spelt nearly as was typed. */
export const nearly = (query: Query, haystacks: readonly string[]): Query => {
  const vocabulary = new Set(haystacks.flatMap(haystack => haystack.split(' ')))
  return widened(query, word => nearTerms(word, vocabulary))
}

/** Items that hold what was typed, by the rule of Ctrl+K; where none does, those that hold near spellings of it. */
export const foundIn = <Item>(
  items: readonly Item[],
  haystackIn: (item: Item) => string,
  query: Query
): Found<Item> => {
  if (query.length === 0) return { items, near: false }
  const exact = items.filter(item => matches(query, haystackIn(item)))
  if (exact.length > 0) return { items: exact, near: false }
  const wide = nearly(query, items.map(haystackIn))
  return { items: items.filter(item => matches(wide, haystackIn(item))), near: true }
}
