import type { RecordType } from '#shared/model/index.ts'
import type { SealOccasion } from '#shared/model/kinds/sealed-version.ts'

/** What a sealed version holds, by kind of record. */
export type SealScope = {
  /** Kinds that hang on the roadmap: only what hangs on the one that is sealed. */
  readonly within: readonly RecordType[]
  /** Kinds of which those records are held that something held points at. */
  readonly pointedAt: readonly RecordType[]
  /** Kinds that are held whole. */
  readonly whole: readonly RecordType[]
}

/** What the group's own fields are: their values lie in the records. */
const OWN = ['ownField', 'ownChoice'] as const

/** The plan with everything below it, as its annex prints and reads it (documents/annex/reads.ts). */
const PLAN = {
  within: [
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
    'attachment'
  ],
  pointedAt: ['stakeholder', 'priority', 'practice'],
  whole: ['city', 'department', 'member', ...OWN]
} as const satisfies SealScope

/**
 * What each occasion freezes (DESIGN.md 12 "Seals"): the one place that says it. A new kind of record is left out of a seal until it
 * stands here; `other` alone takes every kind that may travel.
 */
export const SEAL_SCOPES: Readonly<Record<SealOccasion, SealScope | 'everything'>> = {
  approval: PLAN,
  /** Guests are shown the plan and what the group has to show beside it: each visit freezes both (DOMAIN.md 2.3). */
  visit: { ...PLAN, pointedAt: ['priority'], whole: [...PLAN.whole, 'stakeholder', 'practice'] },
  /** A round of monitoring: what was planned, by whom, and what was measured. */
  round: {
    within: [
      'roadmap',
      'axis',
      'objective',
      'action',
      'actionDepartment',
      'milestone',
      'budgetLine',
      'indicator',
      'measurement'
    ],
    pointedAt: [],
    whole: ['city', 'department', ...OWN]
  },
  /** The ranking of the needs: what it was computed from. */
  ranking: {
    within: [],
    pointedAt: [],
    whole: ['city', 'department', 'criterion', 'priority', 'score', ...OWN]
  },
  other: 'everything'
}

/** Says whether a seal of an occasion is about one roadmap. */
export const isAboutRoadmap = (occasion: SealOccasion): boolean => {
  const scope = SEAL_SCOPES[occasion]
  return scope === 'everything' || scope.within.length > 0
}
