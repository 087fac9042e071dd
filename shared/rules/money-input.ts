import { minorDigits, storedMoney } from './money.ts'

const latinDigits = (text: string): string =>
  text
    .replaceAll(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('\u066b', ',')
    .replaceAll('\u066c', ' ')

/** The mark that begins the decimals, or null. Two marks: the last one. One mark: decimals, unless it groups thousands. */
const decimalMark = (text: string, digits: number, preferred: ',' | '.'): ',' | '.' | null => {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'))
  if (last < 0) return null
  const mark = text[last] === ',' ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  if (text.includes(other)) return mark
  if (text.indexOf(mark) !== last) return null
  const groups = text.length - last - 1 === 3 && mark !== preferred
  return groups || digits === 0 ? null : mark
}

/**
 * Reads an amount that a person typed, e.g. `12.500,50` or `12 500.5`, in major units, and gives it as it is stored; null when it is no
 * amount or has more decimals than the currency. `preferred` is the decimal mark of the screen's locale: it decides about `1.500`.
 */
export const readMoney = (typed: string, currency: string, preferred: ',' | '.'): string | null => {
  const text = latinDigits(typed)
    .replaceAll(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^\u2212/, '-')
  if (!/^-?\d[\d.,]*$/.test(text) || !/^[A-Z]{3}$/.test(currency)) return null
  const digits = minorDigits(currency)
  const mark = decimalMark(text, digits, preferred)
  const cut = mark === null ? text.length : text.lastIndexOf(mark)
  const grouped = text.slice(0, cut)
  const decimals = text.slice(cut + 1)
  if (/[.,]/.test(grouped) && !/^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(grouped)) return null
  if (!/^\d*$/.test(decimals) || decimals.length > digits) return null
  const minor = BigInt(grouped.replaceAll(/[.,]/g, '') + decimals.padEnd(digits, '0'))
  const amount = Number(minor)
  return Math.abs(amount) > 999_999_999_999_999 ? null : storedMoney({ amount, currency })
}
