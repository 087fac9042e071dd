import { isCivilDate } from '../model/field.ts'

const DAY = 86_400_000

const parts = (date: string): readonly [number, number, number] => {
  if (!isCivilDate(date)) throw new RangeError('not a civil date')
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** Days since 1970-01-01 of a civil date; UTC throughout, so that no time zone or clock change moves it. Throws RangeError. */
export const dayNumber = (date: string): number => {
  const [year, month, day] = parts(date)
  return Date.UTC(year, month - 1, day) / DAY
}

/** The civil date of a day number. */
export const civilDateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Whole days from one civil date to another; negative when `to` is earlier. Throws RangeError. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The civil date so many days later. Throws RangeError. */
export const addDays = (date: string, days: number): string => civilDateOf(dayNumber(date) + days)

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The civil date so many months later. The last day of a month leads to the last day of a month (30 June + 6 → 31 December,
 * the half-years of DOMAIN.md 11.11); a day that the month does not have becomes its last. Throws RangeError.
 */
export const addMonths = (date: string, months: number): string => {
  const [year, month, day] = parts(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  const last = lastDayOf(toYear, toMonth)
  const toDay = day === lastDayOf(year, month) ? last : Math.min(day, last)
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(toDay).padStart(2, '0')}`
}
