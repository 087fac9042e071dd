import type { Figure } from '#shared/model/figure.ts'
import { readFigure } from '#shared/rules/figure-input.ts'
import { type DecimalMark, readDecimal } from '#shared/rules/money-input.ts'

export { readDay as parseDate, readWhen as parseWhen } from '#shared/rules/when-input.ts'

/** The mark that begins the decimals in a locale. */
export const decimalMarkOf = (locale: string): DecimalMark => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.some(part => part.type === 'decimal' && part.value === ',') ? ',' : '.'
}

/** Reads a number as far as it is known, e.g. "circa 1.200", as people type it in a locale. Null when it is none. */
export const parseFigure = (typed: string, locale: string): Figure | null =>
  readFigure(typed, decimalMarkOf(locale))

/** Reads a number as people type it in a locale, grouping marks and all. Null when it is none. */
export const parseNumber = (typed: string, locale: string): number | null => {
  const read = readDecimal(typed, decimalMarkOf(locale), Number.POSITIVE_INFINITY)
  if (read === null) return null
  const value = Number(`${read.whole}.${read.decimals}`)
  return Object.is(value, -0) ? 0 : value
}
