import { languageOf } from './customs.ts'

const NARROW_BLANK = '\u202f'

/**
 * French sets signs of two parts and quotation marks apart by a narrow blank, at which no line breaks, as none does after `n°`; texts are
 * written with a plain one.
 */
export const frenchSpaces = (text: string): string =>
  text.replaceAll(/ (?=[:;!?»])/g, NARROW_BLANK).replaceAll(/(?<=«|\bn°) /g, NARROW_BLANK)

/** A label as it stands before what it names: `Titolo:`, in French `Titre :`. */
export const withColon = (locale: string, label: string): string =>
  languageOf(locale) === 'fr' ? `${label}${NARROW_BLANK}:` : `${label}:`

const SEMICOLONS: Readonly<Record<string, string>> = { fr: `${NARROW_BLANK}; `, ar: '؛ ' }

/** Parts of a sentence that may hold commas themselves. */
export const semicolons = (locale: string, parts: readonly string[]): string =>
  parts.join(SEMICOLONS[languageOf(locale)] ?? '; ')

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LATIN = /\p{Script=Latin}/u
const START_LTR = '\u2066'
const END = '\u2069'

/**
 * A record's code before its title. Beside a title from right to left a code with letters is isolated: `16.b` would read `b.16`, and turn
 * the whole line.
 */
export const withCode = (code: string | null, title: string): string => {
  if (code === null || code === '') return title
  return LATIN.test(code) && FROM_RIGHT.test(title)
    ? `${START_LTR}${code}${END} ${title}`
    : `${code} ${title}`
}
