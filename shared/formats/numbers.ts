import { customsOf, languageOf } from './customs.ts'

/** How a number is written; options of Intl.NumberFormat. */
export type NumberStyle = Readonly<Intl.NumberFormatOptions>

const made = new Map<string, Intl.NumberFormat>()

/** Digits and marks of a fixed locale, which every version of ICU writes alike; the marks are exchanged afterwards. */
const plainFormat = (style: NumberStyle): Intl.NumberFormat => {
  const key = JSON.stringify(style)
  const known =
    made.get(key) ??
    new Intl.NumberFormat('en-US', { useGrouping: 'always', maximumFractionDigits: 2, ...style })
  made.set(key, known)
  return known
}

/** In Arabic a sign stands before its number only between marks of direction. */
const LEFT_TO_RIGHT = '\u200e'
const PERCENT: Readonly<Record<string, string>> = {
  fr: '\u202f%',
  ar: `${LEFT_TO_RIGHT}%${LEFT_TO_RIGHT}`
}

/** A number as a place writes it, thousands always grouped; as text it keeps every digit. */
export const formatNumber = (
  locale: string,
  value: number | Intl.StringNumericLiteral,
  style: NumberStyle = {}
): string => {
  const { decimal, group } = customsOf(locale)
  const language = languageOf(locale)
  const sign = language === 'ar' ? LEFT_TO_RIGHT : ''
  return plainFormat(style)
    .formatToParts(value)
    .map(part => {
      switch (part.type) {
        case 'group':
          return group
        case 'decimal':
          return decimal
        case 'minusSign':
        case 'plusSign':
          return `${sign}${part.value}`
        case 'percentSign':
          return PERCENT[language] ?? part.value
        default:
          return part.value
      }
    })
    .join('')
}

/** The names of sizes of files; French counts octets. */
const SIZES: Readonly<Record<string, readonly [string, string, string]>> = {
  it: ['byte', 'kB', 'MB'],
  en: ['bytes', 'kB', 'MB'],
  fr: ['octets', 'ko', 'Mo'],
  ar: ['بايت', 'كيلوبايت', 'ميغابايت']
}

/** The size of a file: `12,5 MB`. */
export const formatSize = (locale: string, bytes: number): string => {
  const [small = '', middle = '', large = ''] = SIZES[languageOf(locale)] ?? []
  const [value, unit] =
    bytes < 1000 ? [bytes, small] : bytes < 1_000_000 ? [bytes / 1000, middle] : [bytes / 1_000_000, large]
  return `${formatNumber(locale, value, { maximumFractionDigits: 1 })}\u00a0${unit}`
}
