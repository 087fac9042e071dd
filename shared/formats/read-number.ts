import { customsOf } from './customs.ts'

/** A number in plain digits: `{ whole: '-12500', decimals: '5' }` is -12500.5. */
export type Decimal = { readonly whole: string; readonly decimals: string }

type Mark = ',' | '.'

/** Marks of direction, which Arabic puts around signs, and blanks without width. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const MINUS = '[-\u2010\u2011\u2012\u2013\u2212]'

/** One form for all that people type: Latin digits and marks, a blank for every other mark that only groups, nothing invisible. */
export const plainDigits = (typed: string, locale: string): string =>
  typed
    .replaceAll(INVISIBLE, '')
    .trim()
    .replaceAll(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', customsOf(locale).decimal)
    .replaceAll('\u060c', ',')
    .replaceAll(/[\s'’\u066c]/g, ' ')
    .replace(new RegExp(`^${MINUS} *`), '-')
    // `12.500,-`: no cents.
    .replace(new RegExp(`[.,] ?(?:${MINUS}|\u2014){1,2}$`), '')

/** `0.750` and `1234.500` group nothing: what stands before is no group. */
const LIKE_THOUSANDS = /^-?[1-9]\d{0,2}[.,]\d{3}$/

/** The mark that begins the decimals, or null. Two marks: the last one. One mark: decimals, unless it groups thousands. */
const decimalMark = (text: string, digits: number, preferred: Mark): Mark | null => {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return null
  const mark = text[last] === ',' ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  if (text.includes(other)) return mark
  if (text.indexOf(mark) !== last) return null
  return digits === 0 || (mark !== preferred && LIKE_THOUSANDS.test(text)) ? null : mark
}

/**
 * Reads a number that a person typed, e.g. `12.500,50`, `12 500.5` or `0.75`; null when it is none. Marks group only in threes, and the
 * customs of the locale decide about `1.500`. `digits`: how many decimals there can be.
 */
export const readDecimal = (typed: string, locale: string, digits: number): Decimal | null => {
  const text = plainDigits(typed, locale)
  if (!/^-?[\d.,][\d., ]*$/.test(text) || !/\d/.test(text)) return null
  const mark = decimalMark(text, digits, customsOf(locale).decimal)
  const cut = mark === null ? text.length : text.lastIndexOf(mark)
  const whole = text.slice(0, cut)
  const decimals = text.slice(cut + 1)
  if (!/^-?(?:\d*|[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*)$/.test(whole) || !/^\d*$/.test(decimals)) return null
  return { whole: whole.replaceAll(/[., ]/g, '').replace(/^(-?)$/, '$10'), decimals }
}

const PERCENT = /^[%\u066a]\s*|\s*[%\u066a]$/g

/** Reads a number as people type it in a locale, with the sign of a percentage or without. Null when it is none. */
export const readNumber = (typed: string, locale: string): number | null => {
  const text = typed.replaceAll(INVISIBLE, '').trim().replaceAll(PERCENT, '')
  const read = readDecimal(text, locale, Number.POSITIVE_INFINITY)
  if (read === null) return null
  const value = Number(`${read.whole}.${read.decimals}`)
  return Object.is(value, -0) ? 0 : value
}

/** The thousands that a number could mean where it is read as decimals, e.g. 1500 of an English `1.500`; null where it can't. */
export const thousandsOf = (typed: string, locale: string): number | null => {
  const text = plainDigits(typed, locale)
  if (!LIKE_THOUSANDS.test(text)) return null
  const thousands = Number(text.replace(/[.,]/, ''))
  return readNumber(typed, locale) === thousands ? null : thousands
}
