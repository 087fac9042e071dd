import type { RecordType } from '#shared/model/index.ts'

/** Kinds of record that the annex prints. */
export const ANNEX_READS = [
  'city',
  'roadmap',
  'axis',
  'objective',
  'action',
  'milestone',
  'budgetLine',
  'alignment',
  'indicator',
  'measurement',
  'actionPartner',
  'stakeholder',
  'actionDepartment',
  'department',
  'member'
] as const satisfies readonly RecordType[]
