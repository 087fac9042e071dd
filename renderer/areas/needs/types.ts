import type { Client } from '../../app/client/core.tsx'

/** Everything the area shows: priorities, criteria, departments and scores. */
export type Needs = Awaited<ReturnType<Client['needs']['list']>>
export type Criterion = Needs['criteria'][number]
export type ScoreCell = Needs['scores'][number]
/** Who scores: a department's id, or null for the group as a whole. */
export type Voice = string | null
