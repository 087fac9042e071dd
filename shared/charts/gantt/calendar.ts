import { civilTime } from '../words.ts'
import type { GanttModel, GanttRow, Span } from './model.ts'

const DAY = 86_400_000
const MOST_YEARS = 60

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

/**
 * Whole quarters around everything dated in the rows; today and deadlines do not widen it. Null when nothing has a date. A single mistyped
 * year does not squeeze the rest: the window ends 60 years after its start.
 */
export const windowOf = (model: GanttModel): TimeWindow | null => {
  const dates = model.rows.flatMap(datesOf).filter(date => Number.isFinite(civilTime(date)))
  const months = dates.map(monthOf)
  if (months.length === 0) return null
  let first = months[0] ?? 0
  let last = first
  for (const month of months) {
    first = Math.min(first, month)
    last = Math.max(last, month)
  }
  const from = Math.floor(first / 3) * 3
  return { from, until: Math.min(Math.floor(last / 3) * 3 + 3, from + MOST_YEARS * 12) }
}
