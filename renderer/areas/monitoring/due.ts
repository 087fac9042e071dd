import { addDays } from '#shared/rules/civil-date.ts'
import { THRESHOLDS } from '#shared/rules/thresholds.ts'

export type Due = 'overdue' | 'soon' | 'later' | 'none'

/** How urgent the next measurement is as of a day. */
export const dueOf = (nextDue: string | null, today: string): Due => {
  if (nextDue === null) return 'none'
  if (nextDue < today) return 'overdue'
  return nextDue <= addDays(today, THRESHOLDS.start.dueDays) ? 'soon' : 'later'
}
