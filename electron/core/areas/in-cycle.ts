import { sql } from 'kysely'
import type { CodeOf } from '#shared/i18n/message-key.ts'
import type { AreaName } from '#shared/model/areas.ts'
import type { LiveAction } from '../reading/actions.ts'
import type { LiveIndicator } from '../reading/indicators.ts'
import type { Read } from '../store/database.ts'
import type { RecordKey } from '../store/workspace.ts'

/** One thing that a step of the cycle needs: how much of it there should be, and how much there is. */
export type Check = { readonly code: CodeOf<'missing'>; readonly have: number; readonly need: number }

export type Step = {
  readonly area: AreaName
  readonly records: number
  /** Mean share of the checks, 0–100; 100 only when nothing is missing. */
  readonly complete: number
  /** What is missing, and how many. */
  readonly missing: { readonly code: CodeOf<'missing'>; readonly count: number }[]
}

const shareOf = ({ have, need }: Check): number => Math.min(1, have / need)

/** Sums up the checks of a step. What needs nothing is left out; a step without any check that applies is at 0. */
export const stepOf = (area: AreaName, records: number, checks: readonly Check[]): Step => {
  const asked = checks.filter(({ need }) => need > 0)
  const sum = asked.reduce((total, check) => total + shareOf(check), 0)
  return {
    area,
    records,
    complete: asked.length === 0 ? 0 : Math.floor((100 * sum) / asked.length + 1e-9),
    missing: asked.flatMap(({ code, have, need }) => (have < need ? [{ code, count: need - have }] : []))
  }
}

export const all = sql<number>`count(*)`
/** How many rows of a group fulfil a condition; 0 of none. */
export const countWhere = (condition: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${condition}), 0)`

/** `date`: as far as it is known; it is due by its last day. `of`: what it is part of, because milestones of many actions are called alike. */
export type Due = RecordKey & {
  readonly date: string | null
  readonly kind: CodeOf<'due'>
  readonly of: RecordKey | null
}

/** What areas look at to say how far they are; what several need is read once. `until`: the last day that counts as due soon. */
export type CycleFacts = {
  readonly read: Read
  readonly actions: readonly LiveAction[]
  readonly indicators: readonly LiveIndicator[]
  readonly today: string
  readonly until: string
}

/** What an area says of itself on the start page: its step of the cycle, what is due in it, and how much waits for a person. */
export type InCycle = {
  /** Null: nothing is asked of it, as of a group where one person works alone. */
  readonly step: (facts: CycleFacts) => Step | Promise<Step | null>
  readonly due?: (facts: CycleFacts) => readonly Due[] | Promise<readonly Due[]>
  readonly waiting?: (facts: Pick<CycleFacts, 'read' | 'today'>) => Promise<number>
}
