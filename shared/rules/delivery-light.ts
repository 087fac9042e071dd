import type { CodeOf } from '../i18n/message-key.ts'
import type { Light } from '../model/light.ts'
import { earliest, inOrder, isBefore, latest } from '../model/when.ts'
import { daysBetween } from './civil-date.ts'
import { type DeliveryThresholds, THRESHOLDS } from './thresholds.ts'

/** What the delivery light looks at. Times are as far as they are known: what is not sure yet speaks for nobody being late. */
export type DeliveryFacts = {
  readonly status: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  /** A department leads it; where one person works alone, that goes without saying. */
  readonly hasLead: boolean
  readonly fundingStatus: string | null
  readonly milestones: readonly { readonly dueDate: string | null; readonly doneDate: string | null }[]
}

/** What decided a light. */
export type LightReason = CodeOf<'lightReason'>

export type ComputedLight = {
  readonly light: Light
  /** Every rule that applied, the worst first. */
  readonly reasons: readonly LightReason[]
}

/** Says whether a milestone is still to be done: it has no time of completion, or one that surely lies in the future. */
export const isOpen = (doneDate: string | null, today: string): boolean =>
  doneDate === null || earliest(doneDate) > today

/** Days by which the latest open milestone is surely late; 0 when none is. A completion that lies in the future is not done yet. */
const lateness = ({ milestones }: DeliveryFacts, today: string): number =>
  Math.max(
    0,
    ...milestones
      .filter(({ doneDate }) => isOpen(doneDate, today))
      .map(({ dueDate }) => (dueDate === null ? 0 : daysBetween(latest(dueDate), today)))
  )

const reasonIf = (applies: boolean, reason: LightReason): readonly LightReason[] => (applies ? [reason] : [])

const badReasons = (
  facts: DeliveryFacts,
  today: string,
  late: number,
  limits: DeliveryThresholds
): readonly LightReason[] => {
  const { endDate, fundingStatus, startDate } = facts
  const soon = startDate !== null && daysBetween(today, latest(startDate)) <= limits.fundingDays
  return [
    ...reasonIf(endDate !== null && inOrder(startDate, endDate) && isBefore(endDate, today), 'endPassed'),
    ...reasonIf(late > limits.milestoneDays, 'milestoneVeryLate'),
    ...reasonIf(fundingStatus === 'toFind' && soon, 'fundingToFind')
  ]
}

/**
 * The delivery light of an action (DOMAIN.md 11.2; risks come with their area). A completed action is met; a cancelled one has
 * nothing to deliver; a suspended or postponed one is to be watched whatever its dates say. Without any date nothing can be
 * computed, and dates that contradict each other decide nothing.
 */
export const deliveryLight = (
  facts: DeliveryFacts,
  today: string,
  limits: DeliveryThresholds = THRESHOLDS.delivery
): ComputedLight => {
  if (facts.status === 'completed') return { light: 'met', reasons: ['completed'] }
  if (facts.status === 'cancelled') return { light: 'noData', reasons: ['cancelled'] }
  if (facts.status === 'suspended' || facts.status === 'postponed')
    return { light: 'watch', reasons: [facts.status] }
  const late = lateness(facts, today)
  const bad = badReasons(facts, today, late, limits)
  const watch = [
    ...reasonIf(late > 0 && late <= limits.milestoneDays, 'milestoneLate'),
    ...reasonIf(!facts.hasLead, 'leadVacant')
  ]
  if (bad.length > 0) return { light: 'bad', reasons: [...bad, ...watch] }
  if (watch.length > 0) return { light: 'watch', reasons: watch }
  if (!inOrder(facts.startDate, facts.endDate)) return { light: 'noData', reasons: ['endFirst'] }
  const dated = facts.endDate !== null || facts.milestones.some(({ dueDate }) => dueDate !== null)
  return dated ? { light: 'good', reasons: ['onSchedule'] } : { light: 'noData', reasons: ['noDates'] }
}
