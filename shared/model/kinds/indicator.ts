import { choice, date, line, number, optionalParent, position, prose, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** An indicator of an action or an objective, with its reference sheet (DOMAIN.md 6.1). */
export const indicator = defineKind({
  type: 'indicator',
  area: 'monitoring',
  title: 'title',
  privacy: 'public',
  fields: {
    action: optionalParent('action'),
    objective: optionalParent('objective'),
    code: line(),
    title: line({ required: true, searched: true, translated: true, checked: true }),
    definition: prose(),
    level: choice(['output', 'outcome', 'impact', 'process'] as const),
    measure: choice(['unit', 'percentage', 'nominal', 'ordinal', 'qualitative'] as const),
    unit: line({ translated: true }),
    /** Values of 1–4 persons are held back from whoever is outside the group (DOMAIN.md 11.8). */
    countsPersons: choice(['yes', 'no'] as const),
    direction: choice(['increase', 'decrease', 'maintain'] as const),
    baselineValue: number(),
    baselineDate: date(),
    targetValue: number(),
    targetDate: date(),
    source: line({ searched: true, translated: true }),
    method: prose(),
    frequency: choice(['monthly', 'quarterly', 'halfYearly', 'yearly', 'once'] as const),
    responsibleDepartment: reference('department'),
    limitations: prose(),
    position: position()
  }
})
