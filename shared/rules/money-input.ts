import { CURRENCY_DIGITS } from '../model/currencies.ts'
import { minorDigits, storedMoney } from './money.ts'

/** The mark that begins the decimals. */
export type DecimalMark = ',' | '.'

/** A number in plain digits: `{ whole: '-12500', decimals: '5' }` is -12500.5. */
type Decimal = { readonly whole: string; readonly decimals: string }

/** One form for all that people type: Latin digits, a space for every mark that only groups, nothing invisible. */
const plainText = (typed: string, preferred: DecimalMark): string =>
  typed
    // Arabic puts invisible marks of direction before a minus.
    .replaceAll(/[\u200e\u200f\u061c]/g, '')
    .trim()
    .replaceAll(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', preferred)
    .replaceAll(/[\s'’\u066c]/g, ' ')
    .replace(/^[-\u2212] */, '-')

/** The mark that begins the decimals, or null. Two marks: the last one. One mark: decimals, unless it groups thousands. */
const decimalMark = (text: string, digits: number, preferred: DecimalMark): DecimalMark | null => {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return null
  const mark = text[last] === ',' ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  if (text.includes(other)) return mark
  if (text.indexOf(mark) !== last) return null
  // `0.750` and `1234.500` group nothing: what stands before is no group.
  const groups = mark !== preferred && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  return groups || digits === 0 ? null : mark
}

/**
 * Reads a number that a person typed, e.g. `12.500,50`, `12 500.5` or `0.75`; null when it is none. Marks group only in threes, and
 * `preferred`, the decimal mark of the screen's locale, decides about `1.500`. `digits`: how many decimals there can be.
 */
export const readDecimal = (typed: string, preferred: DecimalMark, digits: number): Decimal | null => {
  const text = plainText(typed, preferred)
  if (!/^-?[\d.,][\d., ]*$/.test(text) || !/\d/.test(text)) return null
  const mark = decimalMark(text, digits, preferred)
  const cut = mark === null ? text.length : text.lastIndexOf(mark)
  const whole = text.slice(0, cut)
  const decimals = text.slice(cut + 1)
  if (!/^-?(?:\d*|[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*)$/.test(whole) || !/^\d*$/.test(decimals)) return null
  return { whole: whole.replaceAll(/[., ]/g, '').replace(/^(-?)$/, '$10'), decimals }
}

/**
 * Reads an amount that a person typed, in major units, and gives it as it is stored; null when it is no amount or has more decimals
 * than the currency. `preferred`: as in `readDecimal`.
 */
export const readMoney = (typed: string, currency: string, preferred: DecimalMark): string | null => {
  if (!CURRENCY_DIGITS.has(currency)) return null
  const digits = minorDigits(currency)
  const read = readDecimal(typed, preferred, digits)
  if (read === null || read.decimals.length > digits) return null
  const amount = Number(BigInt(read.whole + read.decimals.padEnd(digits, '0')))
  return Math.abs(amount) > 999_999_999_999_999 ? null : storedMoney({ amount, currency })
}
