/**
 * The names of all kinds of record, parents before children: the order in which rows can be inserted and bundles are read.
 * They stand apart from the kinds, so that a kind can name the type of another one that is defined with it (index.ts holds
 * the kinds to this list).
 */
export const RECORD_TYPES = [
  'city',
  'partnerCity',
  'department',
  'member',
  'stakeholder',
  'contactPerson',
  'criterion',
  'priority',
  'score',
  'practice',
  'roadmap',
  'axis',
  'objective',
  'action',
  'actionPartner',
  'actionDepartment',
  'actionPriority',
  'actionPractice',
  'milestone',
  'budgetLine',
  'alignment',
  'indicator',
  'measurement',
  'attachment',
  'ownField',
  'ownChoice',
  'sealedVersion',
  'receivedBundle',
  'sentBundle'
] as const

export type RecordType = (typeof RECORD_TYPES)[number]
