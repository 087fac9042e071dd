/** Shorter words are near too many others. */
const SHORTEST = 4
/** Up to this length one slip is forgiven, above it two. */
const ONE_SLIP = 8
const MOST = 8

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour (Damerau–Levenshtein, each place touched once); more than
 * the limit counts as one above it.
 */
export const slipsBetween = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1]
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
        )
      )
    }
    if (Math.min(...next) > limit) return limit + 1
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, limit + 1)
}

/** The words of a vocabulary that are spelt most nearly like one that was typed, nearest first; those that it begins are none. */
export const nearTerms = (word: string, vocabulary: Iterable<string>): readonly string[] => {
  if (word.length < SHORTEST || /\P{L}/u.test(word)) return []
  const limit = word.length <= ONE_SLIP ? 1 : 2
  const found: { readonly term: string; readonly slips: number }[] = []
  for (const term of vocabulary) {
    if (term.startsWith(word)) continue
    const slips = slipsBetween(word, term, limit)
    if (slips <= limit) found.push({ term, slips })
  }
  return found
    .toSorted((one, other) => one.slips - other.slips || (one.term < other.term ? -1 : 1))
    .slice(0, MOST)
    .map(({ term }) => term)
}
