import type { Operation } from '#shared/contract/operation.ts'
import { creation, fieldsOf, tie } from './operations.ts'
import type { Sample, SampleAction, SampleIndicator } from './source.ts'

/** Ids of records made earlier, by the keys of the sample. */
export type Keys = (kind: string, key: string) => string

const indicatorOperations = (
  indicator: SampleIndicator,
  action: string,
  keys: Keys,
  language: string
): Operation[] => {
  const made = creation('indicator', {
    action,
    code: indicator.code,
    ...fieldsOf({ title: indicator.title, unit: indicator.unit }, language),
    level: indicator.level,
    measure: 'unit',
    direction: indicator.direction,
    baselineValue: indicator.baseline[0],
    baselineDate: indicator.baseline[1],
    targetValue: indicator.target[0],
    targetValueQualifier: indicator.target[2] ?? null,
    targetDate: indicator.target[1],
    frequency: indicator.frequency,
    responsibleDepartment: keys('department', indicator.responsible),
    source: indicator.source
  })
  const measurements = indicator.values.map(
    ([date, value]) =>
      creation('measurement', {
        indicator: made.id,
        date,
        value,
        source: indicator.source,
        reliability: 'administrative'
      }).operation
  )
  return [made.operation, ...measurements]
}

const linkOperations = (source: SampleAction, action: string, keys: Keys): Operation[] => [
  ...source.support.map(key =>
    tie('actionDepartment', { action, department: keys('department', key), role: 'support' })
  ),
  ...source.partners.map(([key, role]) =>
    tie('actionPartner', { action, stakeholder: keys('stakeholder', key), role })
  ),
  ...source.priorities.map(key => tie('actionPriority', { action, priority: keys('priority', key) })),
  ...source.practices.map(key => tie('actionPractice', { action, practice: keys('practice', key) }))
]

const partOperations = (source: SampleAction, action: string, language: string): Operation[] => [
  ...source.milestones.map(
    ([title, dueDate, doneDate]) =>
      creation('milestone', { action, ...fieldsOf({ title }, language), dueDate, doneDate }).operation
  ),
  ...source.budget.map(
    ([label, year, amount, from, fundingType, fundingStatus, budgetCode]) =>
      creation('budgetLine', {
        action,
        ...fieldsOf({ label }, language),
        year,
        amount,
        source: from,
        fundingType,
        fundingStatus,
        budgetCode,
        expenditure: 'current'
      }).operation
  ),
  ...source.alignments.map(
    ([framework, code, rank, justification, label]) =>
      creation('alignment', {
        action,
        framework,
        code,
        rank,
        justification,
        ...(label && fieldsOf({ label }, language))
      }).operation
  )
]

/** Operations that build the axes of the sample with all that lives inside them; measurements come apart, as a later commit. */
export const roadmapOperations = (sample: Sample, roadmap: string, keys: Keys) => {
  const plan: Operation[] = []
  const monitoring: Operation[] = []
  const language = sample.city.language
  for (const axis of sample.axes) {
    const madeAxis = creation('axis', {
      roadmap,
      code: axis.code,
      ...fieldsOf({ title: axis.title, ...axis.fields }, language)
    })
    plan.push(madeAxis.operation)
    for (const objective of axis.objectives) {
      const madeObjective = creation('objective', {
        axis: madeAxis.id,
        code: objective.code,
        ...fieldsOf({ title: objective.title, ...objective.fields }, language)
      })
      plan.push(madeObjective.operation)
      for (const source of objective.actions) {
        const made = creation('action', {
          objective: madeObjective.id,
          code: source.code,
          ...fieldsOf({ title: source.title, ...source.fields }, language),
          leadDepartment: keys('department', source.lead),
          startDate: source.start,
          endDate: source.end
        })
        plan.push(
          made.operation,
          ...linkOperations(source, made.id, keys),
          ...partOperations(source, made.id, language)
        )
        for (const indicator of source.indicators) {
          monitoring.push(...indicatorOperations(indicator, made.id, keys, language))
        }
      }
    }
  }
  return { plan, monitoring }
}
