import { isCivilDate } from '../model/field.ts'
import { type ChartWords, civilTime } from './words.ts'

export type DatePair = { readonly start: string | null; readonly end: string | null }

const DAY = 86_400_000

/** Days from one civil date to another. */
const daysBetween = (from: string, to: string): number => Math.round((civilTime(to) - civilTime(from)) / DAY)

const days = (count: number, words: ChartWords): string =>
  words.count('days', Math.abs(count), { shift: words.number(count, { signDisplay: 'exceptZero' }) })

/** Says whether dates differ from the approved ones. */
export const isShifted = (now: DatePair, approved: DatePair): boolean =>
  now.start !== approved.start || now.end !== approved.end

/** How far dates are from the approved ones, in words: `+45 days`, `start −3 days and end +45 days`. */
export const shiftWords = (now: DatePair, approved: DatePair, words: ChartWords): string => {
  if (!isShifted(now, approved)) return words.text('shiftNone')
  const start = sideWords(now.start, approved.start, words)
  const end = sideWords(now.end, approved.end, words)
  if (start !== null && start === end) return start
  return words.list([
    ...(start === null ? [] : [words.text('shiftStart', { shift: start })]),
    ...(end === null ? [] : [words.text('shiftEnd', { shift: end })])
  ])
}

/** One of the two dates; null where it is as approved. */
const sideWords = (now: string | null, approved: string | null, words: ChartWords): string | null => {
  if (now === approved) return null
  if (approved === null) return words.text('shiftSet')
  if (now === null) return words.text('shiftGone')
  // Days between times that are not known to the day would be made up.
  return isCivilDate(now) && isCivilDate(approved)
    ? days(daysBetween(approved, now), words)
    : words.text('shiftFromTo', { from: words.date(approved), to: words.date(now) })
}
