import { isCivilDate } from '#shared/model/field.ts'
import { type DecimalMark, readDecimal } from '#shared/rules/money-input.ts'

const two = (n: number): string => String(n).padStart(2, '0')

const civil = (year: number, month: number, day: number): string | null => {
  const full = year < 100 ? 2000 + year : year
  const text = `${full}-${two(month)}-${two(day)}`
  return isCivilDate(text) ? text : null
}

/** Month names of a locale, long and short, to month numbers. */
const monthNames = (locale: string): ReadonlyMap<string, number> => {
  const names = new Map<string, number>()
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      const name = format.format(new Date(Date.UTC(2026, index, 1))).toLocaleLowerCase(locale)
      names.set(name.replace(/\.$/, ''), index + 1)
    }
  }
  return names
}

/** Reads a date as people type it here: `12/3/2026`, `12 mar 2026`, `12.3.26`, `2026-03-12`. Null when it is none. */
export const parseDate = (typed: string, locale: string): string | null => {
  const text = typed.trim().toLocaleLowerCase(locale)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{4}|\d{2})$/.exec(text)
  if (numeric) return civil(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
  const worded = /^(\d{1,2})(?:er|°)?\s+(\S+?)\.?\s+(\d{4})$/.exec(text)
  if (!worded) return null
  const month = monthNames(locale).get(worded[2] ?? '')
  return month === undefined ? null : civil(Number(worded[3]), month, Number(worded[1]))
}

/** The mark that begins the decimals in a locale. */
export const decimalMarkOf = (locale: string): DecimalMark => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  return parts.some(part => part.type === 'decimal' && part.value === ',') ? ',' : '.'
}

/** Reads a number as people type it in a locale, grouping marks and all. Null when it is none. */
export const parseNumber = (typed: string, locale: string): number | null => {
  const read = readDecimal(typed, decimalMarkOf(locale), Number.POSITIVE_INFINITY)
  if (read === null) return null
  const value = Number(`${read.whole}.${read.decimals}`)
  return Object.is(value, -0) ? 0 : value
}
