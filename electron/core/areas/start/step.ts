import type { CodeOf } from '#shared/i18n/message-key.ts'
import type { AreaName } from '#shared/model/areas.ts'

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
