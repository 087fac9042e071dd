import { exactly, type Figure, type Qualifier } from '../model/figure.ts'
import { fold } from '../search/fold.ts'
import { readNumber } from './read-number.ts'

/** What people write before (or behind) a number that is not exact, folded, in the four languages. */
const WORDS: readonly (readonly [Qualifier, string])[] = [
  [
    'about',
    '~|≈|circa|ca\\.?|c\\.|environ|env\\.?|about|around|approx\\.?|quasi|presque|pres de|almost|nearly|حوالي|نحو|تقريبا|قرابه|زهاء|ما يناهز'
  ],
  [
    'atLeast',
    '≥|>=|>|\\+|almeno|minimo|oltre|piu di|o piu|e oltre|au moins|plus de|ou plus|et plus|at least|more than|or more|min\\.?|over|علي الاقل|لا يقل عن|اكثر من|فاكثر'
  ],
  [
    'atMost',
    '≤|<=|<|al massimo|massimo|fino a|au plus|jusqu.a|at most|up to|max\\.?|meno di|moins de|less than|fewer than|under|علي الاكثر|الي غايه|اقل من|لا يتجاوز'
  ]
]
const FORMS = WORDS.map(([qualifier, words]) => ({
  qualifier,
  before: new RegExp(`^(?:${words}) ?(.+)$`),
  behind: new RegExp(`^(.+?) ?\\(?(?:${words})\\)?$`)
}))
const RANGES = [
  /^(?:da|dal|de|from|من) (.+?) (?:a|al|to|الي) (.+)$/,
  /^(?:tra|fra|entre|between|بين) (.+?) (?:et|and|e|و) ?(.+)$/,
  /^(.*?\d) ?(?:–|\.\.\.?|…|-) ?(\d.*)$/
]

/**
 * Reads a figure as people type it: `1.200`, `circa 1.200`, `almeno 300`, `≥ 300`, `200–250`, `tra 200 e 250`, in any of the four
 * languages; null when it is none. The customs of the locale decide about `1.500`.
 */
export const readFigure = (typed: string, locale: string): Figure | null => {
  const exact = readNumber(typed, locale)
  if (exact !== null) return exactly(exact)
  const text = fold(typed.trim()).replaceAll(/\s+/g, ' ')
  for (const { qualifier, before, behind } of FORMS) {
    const rest = before.exec(text)?.[1] ?? behind.exec(text)?.[1]
    const value = rest === undefined ? null : readNumber(rest, locale)
    if (value !== null) return { value, qualifier, upper: null }
  }
  for (const range of RANGES) {
    const [, from = '', to = ''] = range.exec(text) ?? []
    const [value, upper] = [readNumber(from, locale), readNumber(to, locale)]
    if (value !== null && upper !== null && value < upper) return { value, qualifier: 'range', upper }
  }
  return null
}
