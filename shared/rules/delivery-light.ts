import type { Light } from '../model/light.ts'
import { daysBetween } from './civil-date.ts'
import { type DeliveryThresholds, THRESHOLDS } from './thresholds.ts'

export type DeliveryFacts = {
  readonly status: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly leadDepartment: string | null
  readonly fundingStatus: string | null
  readonly milestones: readonly { readonly dueDate: string | null; readonly doneDate: string | null }[]
}

export type ComputedLight = {
  readonly light: Light
  /** Codes `lightReason.<code>` of every rule that applied, the worst first. */
  readonly reasons: readonly string[]
}

/** Days by which the latest open milestone is late; 0 when none is. A day of completion in the future is not done yet. */
const lateness = ({ milestones }: DeliveryFacts, today: string): number =>
  Math.max(
    0,
    ...milestones
      .filter(({ doneDate }) => doneDate === null || doneDate > today)
      .map(({ dueDate }) => (dueDate === null ? 0 : daysBetween(dueDate, today)))
  )

const badReasons = (
  facts: DeliveryFacts,
  today: string,
  late: number,
  limits: DeliveryThresholds
): string[] => {
  const { endDate, fundingStatus, startDate } = facts
  const soon = startDate !== null && daysBetween(today, startDate) <= limits.fundingDays
  return [
    ...(endDate !== null && endDate < today ? ['endPassed'] : []),
    ...(late > limits.milestoneDays ? ['milestoneVeryLate'] : []),
    ...(fundingStatus === 'toFind' && soon ? ['fundingToFind'] : [])
  ]
}

/**
 * The delivery light of an action (DOMAIN.md 11.2; risks come with their area). A completed action is met; a cancelled one has
 * nothing to deliver; a suspended one is to be watched whatever its dates say. Without any date nothing can be computed.
 */
export const deliveryLight = (
  facts: DeliveryFacts,
  today: string,
  limits: DeliveryThresholds = THRESHOLDS.delivery
): ComputedLight => {
  if (facts.status === 'completed') return { light: 'met', reasons: ['completed'] }
  if (facts.status === 'cancelled') return { light: 'noData', reasons: ['cancelled'] }
  if (facts.status === 'suspended') return { light: 'watch', reasons: ['suspended'] }
  const late = lateness(facts, today)
  const bad = badReasons(facts, today, late, limits)
  const watch = [
    ...(late > 0 && late <= limits.milestoneDays ? ['milestoneLate'] : []),
    ...(facts.leadDepartment === null ? ['leadVacant'] : [])
  ]
  if (bad.length > 0) return { light: 'bad', reasons: [...bad, ...watch] }
  if (watch.length > 0) return { light: 'watch', reasons: watch }
  const dated = facts.endDate !== null || facts.milestones.some(({ dueDate }) => dueDate !== null)
  return dated ? { light: 'good', reasons: ['onSchedule'] } : { light: 'noData', reasons: ['noDates'] }
}
