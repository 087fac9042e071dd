import { civilTime } from '../words.ts'
import type { GanttModel, GanttRow, Span } from './model.ts'

const DAY = 86_400_000

/** Months counted from year 0, so that they can be added. */
export type Month = number
/** From the first day of `from` to the last day before `until`. */
export type TimeWindow = { readonly from: Month; readonly until: Month }

export const monthOf = (civil: string): Month =>
  Number(civil.slice(0, 4)) * 12 + Number(civil.slice(5, 7)) - 1
const timeOfMonth = (month: Month): number => Date.UTC(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)

/** Share of the window that lies before a civil date, or after its last moment with `after`; may be outside 0..1. */
export const positionOf = (civil: string, window: TimeWindow, after = false): number => {
  const from = timeOfMonth(window.from)
  return (civilTime(civil) + (after ? DAY : 0) - from) / (timeOfMonth(window.until) - from)
}

/** Share of the window before the first day of a month. */
export const positionOfMonth = (month: Month, window: TimeWindow): number => {
  const from = timeOfMonth(window.from)
  return (timeOfMonth(month) - from) / (timeOfMonth(window.until) - from)
}

const datesOf = (row: GanttRow): string[] => {
  if (row.kind !== 'action') return []
  const spans = [row.span, row.baseline].filter((span): span is Span => span !== null)
  return [
    ...spans.flatMap(span => [span.start, span.end]),
    ...row.milestones.map(milestone => milestone.date)
  ]
}

/** Half of the time drawn at most around the middle of all dates, where no period says what belongs. */
const FAR = 10 * 12

/** The months drawn of these: whole quarters around them. */
const quartersAround = (first: Month, last: Month): TimeWindow => ({
  from: Math.floor(first / 3) * 3,
  until: Math.floor(last / 3) * 3 + 3
})

/**
 * Whole quarters around the plan's period; without one, around everything dated in the rows, of which what lies ten years from the middle
 * is a mistyped year. Today and deadlines do not widen it. Null when nothing has a date.
 */
export const windowOf = ({ rows, period }: Pick<GanttModel, 'rows' | 'period'>): TimeWindow | null => {
  if (period !== null) return quartersAround(monthOf(period.start), monthOf(period.end))
  const months = rows
    .flatMap(datesOf)
    .filter(date => Number.isFinite(civilTime(date)))
    .map(monthOf)
    .sort((one, other) => one - other)
  const middle = months[Math.floor(months.length / 2)]
  if (middle === undefined) return null
  const near = months.filter(month => Math.abs(month - middle) <= FAR)
  return quartersAround(near[0] ?? middle, near.at(-1) ?? middle)
}

/** Says whether a row has dates that the window does not show. */
export const reachesOutside = (row: GanttRow, window: TimeWindow): boolean =>
  datesOf(row).some(date => monthOf(date) < window.from || monthOf(date) >= window.until)
