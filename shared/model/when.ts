import { isCivilDate } from './field.ts'

/**
 * A time as far as it is known, spelled by EDTF (ISO 8601-2), so that others can read it: a day `2026-03-12`, a month `2026-03`, a
 * season `2026-21` (spring) to `2026-24` (winter), a quarter `2026-33` to `2026-36`, a year `2026`; `~` at the end: about.
 */
export type When = {
  readonly precision: 'day' | 'month' | 'season' | 'quarter' | 'year'
  readonly year: number
  /** Month 1–12 (of a day, too), season or quarter 1–4; 0 for a year. */
  readonly part: number
  /** 0 unless it is a day. */
  readonly day: number
  readonly about: boolean
}

/** The spelling as a pattern for schemas, which know nothing of calendars. */
export const WHEN_PATTERN = '^(19|20|21)\\d{2}(-(0[1-9]|1[0-2])(-\\d{2})?|-2[1-4]|-3[3-6])?~?$'

const PATTERN = /^((?:19|20|21)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/

/** What the second number says beside a month, by its tens: EDTF's codes. */
const SEASONS = 20
const QUARTERS = 32

const two = (value: number): string => String(value).padStart(2, '0')

const partOf = (code: number): Pick<When, 'precision' | 'part'> | null => {
  if (code >= 1 && code <= 12) return { precision: 'month', part: code }
  if (code > SEASONS && code <= SEASONS + 4) return { precision: 'season', part: code - SEASONS }
  return code > QUARTERS && code <= QUARTERS + 4 ? { precision: 'quarter', part: code - QUARTERS } : null
}

/** Reads the one spelling of a time; null for any other text. Years as for dates: 1900 to 2199. */
export const parseWhen = (text: string): When | null => {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [, years, code, day, mark] = match
  const about = mark === '~'
  const year = Number(years)
  if (day !== undefined) {
    if (!isCivilDate(text.slice(0, 10))) return null
    return { precision: 'day', year, part: Number(code), day: Number(day), about }
  }
  if (code === undefined) return { precision: 'year', year, part: 0, day: 0, about }
  const part = partOf(Number(code))
  return part === null ? null : { ...part, year, day: 0, about }
}

/** Says whether a text is a time in its one spelling. */
export const isWhen = (text: string): boolean => parseWhen(text) !== null

/** The spelling of a time. Throws RangeError for one that the calendar has not. */
export const formatWhen = ({ precision, year, part, day, about }: When): string => {
  const codes = {
    day: `-${two(part)}-${two(day)}`,
    month: `-${two(part)}`,
    season: `-${SEASONS + part}`,
    quarter: `-${QUARTERS + part}`,
    year: ''
  }
  const text = `${year}${codes[precision]}${about ? '~' : ''}`
  if (!isWhen(text)) throw new RangeError('not a time')
  return text
}

/** Where dates end: the winter of 2199 is cut there. */
const LAST_DAY = '2199-12-31'

/** The last day of a month; months above 12 are of the next year. */
const monthEnd = (year: number, month: number): string => {
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return end > LAST_DAY ? LAST_DAY : end
}

/**
 * First month and number of months. Seasons are those of the northern hemisphere in whole months, as statistics count them: spring
 * is March to May; the winter of a year begins in its December and ends in February of the next.
 */
const monthsOf = ({ precision, part }: When): readonly [first: number, count: number] => {
  switch (precision) {
    case 'season':
      return [part * 3, 3]
    case 'quarter':
      return [part * 3 - 2, 3]
    case 'year':
      return [1, 12]
    default:
      return [part, 1]
  }
}

const known = (text: string): When => {
  const when = parseWhen(text)
  if (when === null) throw new RangeError('not a time')
  return when
}

/** The first day that a time can mean, as civil date; "about" does not widen it. Throws RangeError. */
export const earliest = (text: string): string => {
  const when = known(text)
  if (when.precision === 'day') return text.slice(0, 10)
  return `${when.year}-${two(monthsOf(when)[0])}-01`
}

/** The last day that a time can mean, as civil date; "about" does not widen it. Throws RangeError. */
export const latest = (text: string): string => {
  const when = known(text)
  if (when.precision === 'day') return text.slice(0, 10)
  const [first, count] = monthsOf(when)
  return monthEnd(when.year, first + count - 1)
}

/** A text by whose code units times sort: by their first day, then by their last, what is exact before what is about. */
export const whenKey = (text: string): string =>
  `${earliest(text)} ${latest(text)} ${text.endsWith('~') ? 1 : 0}`

/** Says whether a time surely lies before a day: all of it does. */
export const isBefore = (text: string, day: string): boolean => latest(text) < day

/** Says whether a period is in order: false only when its end surely lies before its start. */
export const inOrder = (start: string | null, end: string | null): boolean =>
  start === null || end === null || latest(end) >= earliest(start)

/** Says whether a day may lie in a period of which both ends are known. */
export const mayHold = (start: string | null, end: string | null, day: string): boolean =>
  start !== null && end !== null && earliest(start) <= day && day <= latest(end)

/** The time that begins first; null of none. */
export const firstOf = (times: readonly (string | null)[]): string | null =>
  times.flatMap(time => time ?? []).toSorted((a, b) => (whenKey(a) < whenKey(b) ? -1 : 1))[0] ?? null

/** The time that ends last; null of none. */
export const lastOf = (times: readonly (string | null)[]): string | null =>
  times
    .flatMap(time => time ?? [])
    .toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1))
    .at(-1) ?? null
