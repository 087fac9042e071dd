import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
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

/** How an occasion holds a kind; a kind that it does not name is left out of it. */
type Held = Readonly<Partial<Record<Exclude<SealOccasion, 'other'>, keyof SealScope>>>

/** Of the plan itself: the annex prints it, and a round measures it. */
const PLANNED = { approval: 'within', visit: 'within', round: 'within' } as const satisfies Held

/** Of the plan, and printed by its annex alone (documents/annex/reads.ts). */
const PRINTED = { approval: 'within', visit: 'within' } as const satisfies Held

/** Without which nothing sealed can be read. */
const ALWAYS = {
  approval: 'whole',
  visit: 'whole',
  round: 'whole',
  ranking: 'whole'
} as const satisfies Held

/** Guests are shown the plan and what the group has to show beside it: each visit freezes both (DOMAIN.md 2.3). */
const SHOWN = { approval: 'pointedAt', visit: 'whole' } as const satisfies Held

/** In no plan: only a seal of "other", which takes all that may travel, holds it. */
const NEVER = {} as const satisfies Held

/**
 * What each occasion freezes (DESIGN.md 12 "Seals"): the one place that says it, kind by kind, so that a new kind does not compile
 * until it is said whether a seal holds it.
 */
const HELD: Readonly<Record<RecordType, Held>> = {
  city: ALWAYS,
  partnerCity: NEVER,
  department: ALWAYS,
  member: { approval: 'whole', visit: 'whole' },
  stakeholder: SHOWN,
  contactPerson: NEVER,
  /** The ranking of the needs: what it was computed from. */
  criterion: { ranking: 'whole' },
  priority: { approval: 'pointedAt', visit: 'pointedAt', ranking: 'whole' },
  score: { ranking: 'whole' },
  practice: SHOWN,
  roadmap: PLANNED,
  axis: PLANNED,
  objective: PLANNED,
  action: PLANNED,
  actionPartner: PRINTED,
  actionDepartment: PLANNED,
  actionPriority: PRINTED,
  actionPractice: PRINTED,
  milestone: PLANNED,
  budgetLine: PLANNED,
  alignment: PRINTED,
  indicator: PLANNED,
  measurement: PLANNED,
  attachment: PRINTED,
  /** The group's own fields: their values lie in the records. */
  ownField: ALWAYS,
  ownChoice: ALWAYS,
  sealedVersion: NEVER,
  receivedBundle: NEVER,
  sentBundle: NEVER
}

const scopeOf = (occasion: keyof Held): SealScope => {
  const held = (how: keyof SealScope) => RECORD_TYPES.filter(type => HELD[type][occasion] === how)
  return { within: held('within'), pointedAt: held('pointedAt'), whole: held('whole') }
}

export const SEAL_SCOPES: Readonly<Record<SealOccasion, SealScope | 'everything'>> = {
  approval: scopeOf('approval'),
  visit: scopeOf('visit'),
  round: scopeOf('round'),
  ranking: scopeOf('ranking'),
  other: 'everything'
}

/** Says whether a seal of an occasion is about one roadmap. */
export const isAboutRoadmap = (occasion: SealOccasion): boolean => {
  const scope = SEAL_SCOPES[occasion]
  return scope === 'everything' || scope.within.length > 0
}
