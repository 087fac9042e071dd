import type { PriorityScore } from '#shared/rules/scoring.ts'
import type { Client } from '../../app/client/core.tsx'

type Answer<V extends keyof Client['needs']> = Awaited<ReturnType<Client['needs'][V]>>

export type Judgements = Answer<'judgements'>
export type ScoreCell = Answer<'scores'>[number]
export type Criterion = Answer<'frame'>['criteria'][number]
/** Who scores: a department's id, or null for the group as a whole. */
export type Voice = string | null

/** What the scores of a priority come to. */
export type Totals = Pick<PriorityScore, 'total' | 'spread' | 'scored'> & {
  readonly rank: number | null
  /** Totals of the departments that scored; null: the group as a whole. */
  readonly voices: readonly { readonly department: Voice; readonly score: number }[]
}

/** What priorities are scored by and by whom, and what the scores come to; each score is read where it is looked at. */
export type Needs = Answer<'frame'> & {
  readonly totals: readonly Totals[]
  readonly totalsOf: (priority: string) => Totals
}
