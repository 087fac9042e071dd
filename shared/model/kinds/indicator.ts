import { choice, line, optionalParent, position, prose, reference, when } from '../field.ts'
import { figure } from '../figure.ts'
import { defineKind } from '../kind.ts'

/** An indicator of an action, an objective or an axis, with its reference sheet (DOMAIN.md 6.1). */
export const indicator = defineKind({
  type: 'indicator',
  area: 'monitoring',
  title: 'title',
  privacy: 'public',
  layout: {
    badges: ['level'],
    first: [
      'definition',
      'unit',
      'direction',
      'baselineValue',
      'baselineDate',
      'targetValue',
      'targetDate',
      'responsibleDepartment'
    ],
    more: [
      { id: 'what', fields: ['code', 'measure', 'countsPersons'] },
      { id: 'method', fields: ['source', 'method', 'frequency', 'limitations'] },
      { id: 'place', fields: ['action', 'objective', 'axis'] }
    ],
    children: ['measurement'],
    row: ['title', 'unit', 'baselineValue', 'targetValue', 'targetDate']
  },
  fields: {
    action: optionalParent('action', { privacy: 'public' }),
    objective: optionalParent('objective', { privacy: 'public' }),
    axis: optionalParent('axis', { privacy: 'public' }),
    code: line({ privacy: 'public', searched: 'code' }),
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    definition: prose({ privacy: 'public' }),
    level: choice(['output', 'outcome', 'impact', 'process'] as const, { privacy: 'public' }),
    measure: choice(['unit', 'percentage', 'nominal', 'ordinal', 'qualitative'] as const, {
      privacy: 'public'
    }),
    unit: line({ privacy: 'public', translated: true }),
    /** Values of 1–4 persons are held back from whoever is outside the group (DOMAIN.md 11.8). */
    countsPersons: choice(['yes', 'no'] as const, { privacy: 'public' }),
    direction: choice(['increase', 'decrease', 'maintain'] as const, { privacy: 'public' }),
    ...figure('baselineValue', { privacy: 'public', counts: { saidBy: 'countsPersons' } }),
    baselineDate: when({ privacy: 'public' }),
    ...figure('targetValue', { privacy: 'public', counts: { saidBy: 'countsPersons' } }),
    targetDate: when({ privacy: 'public' }),
    source: line({ privacy: 'public', searched: true, translated: true }),
    method: prose({ privacy: 'public' }),
    frequency: choice(['monthly', 'quarterly', 'halfYearly', 'yearly', 'once'] as const, {
      privacy: 'public'
    }),
    responsibleDepartment: reference('department', { privacy: 'public' }),
    limitations: prose({ privacy: 'public' }),
    position: position({ privacy: 'public' })
  }
})
