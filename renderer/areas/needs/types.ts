import type { Client } from '../../app/client/core.tsx'

type Answer<V extends keyof Client['needs']> = Awaited<ReturnType<Client['needs'][V]>>

export type Total = Answer<'totals'>[number]
export type ScoreCell = Answer<'scores'>[number]
export type Criterion = Answer<'frame'>['criteria'][number]
/** Who scores: a department's id, or null for the group as a whole. */
export type Voice = string | null

/** What the scores of a priority come to. */
export type Totals = Omit<Total, 'id'> & {
  readonly rank: number | null
  /** Lowest and highest total among the departments that scored. */
  readonly spread: { readonly low: number; readonly high: number } | null
}

/** What priorities are scored by and by whom, and what the scores come to; each score is read where it is looked at. */
export type Needs = Answer<'frame'> & {
  readonly totals: readonly Total[]
  readonly totalsOf: (priority: string) => Totals
}
