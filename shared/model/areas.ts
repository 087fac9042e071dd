/** The areas of the program in the order of the cycle (WORDS.md); each kind of record is at home in one. */
export const AREA_NAMES = [
  'start',
  'group',
  'profile',
  'stakeholders',
  'needs',
  'practices',
  'benchmarks',
  'roadmap',
  'monitoring',
  'exchange',
  'documents',
  'vademecum',
  'settings'
] as const

export type AreaName = (typeof AREA_NAMES)[number]
