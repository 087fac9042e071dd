import { addMonths } from './civil-date.ts'

/** Months between two measurements, by the frequency of the reference sheet (DOMAIN.md 6.1). */
const MONTHS: Readonly<Record<string, number>> = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 }

export type Schedule = {
  readonly frequency: string | null
  /** Last measured day, or the day of the baseline, or the start of the period: what intervals count from. */
  readonly since: string | null
  readonly targetDate: string | null
}

/** More steps than a plan can have: a monthly indicator over a century. */
const MOST = 1200

const following = (months: number, since: string, step: number): string => addMonths(since, months * step)

/**
 * The day by which an indicator is to be measured next: one interval after the last time, the target's day at the latest,
 * because the result is judged there. Null when it was measured at or after its target's day, or when nothing says when.
 * Source: DOMAIN.md 6.1 (frequency and reporting deadline), 11.1.
 */
export const nextDue = ({ frequency, since, targetDate }: Schedule): string | null => {
  if (since === null) return targetDate
  if (targetDate !== null && since >= targetDate) return null
  const months = MONTHS[frequency ?? '']
  if (months === undefined) return targetDate
  const next = following(months, since, 1)
  return targetDate !== null && targetDate < next ? targetDate : next
}

/**
 * How many measurements were due before today and are not there. A deadline is missed from the day after it on; deadlines go on
 * after the target's day while that value is missing. Source: DOMAIN.md 11.1 ("grey turns red after 2 missed deadlines").
 */
export const missedDeadlines = (schedule: Schedule, today: string): number => {
  const { frequency, since, targetDate } = schedule
  const first = nextDue(schedule)
  if (first === null || first >= today) return 0
  const months = MONTHS[frequency ?? '']
  if (since === null || months === undefined) return 1
  const missed = new Set<string>()
  if (targetDate !== null && targetDate < today) missed.add(targetDate)
  for (let step = 1; step <= MOST; step++) {
    const due = following(months, since, step)
    if (due >= today) break
    missed.add(due)
  }
  return missed.size
}
