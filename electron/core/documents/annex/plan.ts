import type { Light } from '#shared/model/light.ts'
import { deliveryLight, type LightReason } from '#shared/rules/delivery-light.ts'
import { planCodes } from '#shared/rules/plan-codes.ts'
import { type Measured, resultsLight } from '#shared/rules/results-light.ts'
import { rollUp } from '#shared/rules/roll-up.ts'
import type { RedactedRecord } from '../../bundles/redaction/records.ts'
import { numberOf, type PlainSet, textOf } from '../source/plain-set.ts'

export type PlanIndicator = {
  readonly record: RedactedRecord
  readonly measurements: readonly (Measured & { readonly record: RedactedRecord })[]
  readonly light: Light
  readonly reasons: readonly LightReason[]
}

export type PlanAction = {
  readonly record: RedactedRecord
  readonly milestones: readonly RedactedRecord[]
  readonly budget: readonly RedactedRecord[]
  readonly alignments: readonly RedactedRecord[]
  readonly indicators: readonly PlanIndicator[]
  readonly partners: readonly RedactedRecord[]
  readonly supporting: readonly RedactedRecord[]
  readonly delivery: Light
  readonly results: Light
}

export type PlanObjective = {
  readonly record: RedactedRecord
  readonly indicators: readonly PlanIndicator[]
  readonly actions: readonly PlanAction[]
}
export type PlanAxis = {
  readonly record: RedactedRecord
  readonly indicators: readonly PlanIndicator[]
  readonly objectives: readonly PlanObjective[]
}

/** The roadmap as a document reads it: nested, in order, with the lights as of a day. */
export type Plan = {
  readonly city: RedactedRecord
  readonly roadmap: RedactedRecord
  readonly axes: readonly PlanAxis[]
  /** Codes of axes, objectives and actions by id: the group's own, else numbers by place, as on the screen. */
  readonly codes: ReadonlyMap<string, string>
  readonly asOf: string
}

const linked = (set: PlainSet, through: 'actionPartner' | 'actionDepartment', action: string) => {
  const end = through === 'actionPartner' ? 'stakeholder' : 'department'
  return set
    .within(through, 'action', action)
    .map(link => set.get(end, textOf(link, end)))
    .filter((record): record is RedactedRecord => record !== null)
}

const indicatorOf = (
  set: PlainSet,
  record: RedactedRecord,
  periodStart: string | null,
  asOf: string
): PlanIndicator => {
  const measurements = set
    .within('measurement', 'indicator', record.id)
    .flatMap(row => {
      const date = textOf(row, 'date')
      const value = numberOf(row, 'value')
      const exactness = {
        valueQualifier: textOf(row, 'valueQualifier'),
        valueUpper: numberOf(row, 'valueUpper')
      }
      // A value of a day to come is not measured yet, as on the screen.
      if (date === null || date > asOf || value === null) return []
      return [{ date, value, ...exactness, record: row }]
    })
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const facts = {
    direction: textOf(record, 'direction'),
    baselineValue: numberOf(record, 'baselineValue'),
    baselineValueQualifier: textOf(record, 'baselineValueQualifier'),
    baselineValueUpper: numberOf(record, 'baselineValueUpper'),
    baselineDate: textOf(record, 'baselineDate'),
    targetValue: numberOf(record, 'targetValue'),
    targetValueQualifier: textOf(record, 'targetValueQualifier'),
    targetValueUpper: numberOf(record, 'targetValueUpper'),
    targetDate: textOf(record, 'targetDate'),
    frequency: textOf(record, 'frequency'),
    periodStart,
    measurements
  }
  const { light, reasons } = resultsLight(facts, asOf)
  return { record, measurements, light, reasons }
}

const actionOf = (set: PlainSet, record: RedactedRecord, asOf: string, alone: boolean): PlanAction => {
  const milestones = set.within('milestone', 'action', record.id)
  const startDate = textOf(record, 'startDate')
  const indicators = set
    .within('indicator', 'action', record.id)
    .map(indicator => indicatorOf(set, indicator, startDate, asOf))
  const facts = {
    status: textOf(record, 'status'),
    startDate,
    endDate: textOf(record, 'endDate'),
    hasLead: alone || textOf(record, 'leadDepartment') !== null,
    fundingStatus: textOf(record, 'fundingStatus'),
    milestones: milestones.map(row => ({
      dueDate: textOf(row, 'dueDate'),
      doneDate: textOf(row, 'doneDate')
    }))
  }
  return {
    record,
    milestones,
    budget: set.within('budgetLine', 'action', record.id),
    alignments: set.within('alignment', 'action', record.id),
    indicators,
    partners: linked(set, 'actionPartner', record.id),
    supporting: linked(set, 'actionDepartment', record.id),
    delivery: deliveryLight(facts, asOf).light,
    results: rollUp(indicators.map(({ light }) => light)).light
  }
}

const axesOf = (
  set: PlainSet,
  roadmap: RedactedRecord,
  asOf: string,
  alone: boolean
): readonly PlanAxis[] => {
  const periodStart = textOf(roadmap, 'startDate')
  const indicatorsIn = (parent: 'axis' | 'objective', id: string) =>
    set.within('indicator', parent, id).map(indicator => indicatorOf(set, indicator, periodStart, asOf))
  return set.within('axis', 'roadmap', roadmap.id).map(axis => ({
    record: axis,
    indicators: indicatorsIn('axis', axis.id),
    objectives: set.within('objective', 'axis', axis.id).map(objective => ({
      record: objective,
      indicators: indicatorsIn('objective', objective.id),
      actions: set
        .within('action', 'objective', objective.id)
        .map(action => actionOf(set, action, asOf, alone))
    }))
  }))
}

const coded = ({ record }: { readonly record: RedactedRecord }) => ({
  id: record.id,
  code: textOf(record, 'code')
})

/** Says whether the plan is the work of one person: a group and its departments are not spoken of (DESIGN.md 11). */
export const worksAlone = (city: RedactedRecord): boolean => textOf(city, 'mode') === 'alone'

/** Nests the records of one roadmap. */
export const planOf = (set: PlainSet, city: RedactedRecord, roadmap: RedactedRecord, asOf: string): Plan => {
  const axes = axesOf(set, roadmap, asOf, worksAlone(city))
  const parts = axes.map(axis => ({
    ...coded(axis),
    children: axis.objectives.map(objective => ({
      ...coded(objective),
      children: objective.actions.map(coded)
    }))
  }))
  return { city, roadmap, asOf, axes, codes: planCodes(parts) }
}

/** The code that an axis, an objective or an action is read with. */
export const codeIn = (plan: Plan, { id }: RedactedRecord): string => plan.codes.get(id) ?? ''

/** All actions of a plan in reading order. */
export const actionsOf = (plan: Plan): readonly PlanAction[] =>
  plan.axes.flatMap(axis => axis.objectives.flatMap(objective => objective.actions))

/** All indicators of a plan in reading order, each with the axis, the objective or the action that it belongs to. */
export const indicatorsOf = (
  plan: Plan
): readonly { readonly indicator: PlanIndicator; readonly owner: RedactedRecord }[] =>
  plan.axes.flatMap(axis =>
    [axis, ...axis.objectives.flatMap(objective => [objective, ...objective.actions])].flatMap(
      ({ record: owner, indicators }) => indicators.map(indicator => ({ indicator, owner }))
    )
  )
