import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { PianoError } from '#shared/contract/errors.ts'
import type { Stage } from '../jobs/run-job.ts'

/** Tells a person where long work stands, and lets them stop it. */
export type Pacing = {
  readonly report: (stage: Stage, done: number, total: number | null) => void
  readonly signal: AbortSignal
}

/** Milliseconds of work after which others get their turn: the core answers meanwhile. */
const SLICE = 12
/** Milliseconds without progress after which reading a bundle is given up (DESIGN.md 5 "Import"). */
export const STANDSTILL = 10_000

/**
 * Keeps long work on untrusted content bounded: between its small steps it lets the event loop turn, looks whether anybody
 * still waits, and gives up when a step took too long. Each step is bounded by the limits of the format.
 */
export const paceOf = (pacing: Partial<Pacing>, clock: () => number = () => performance.now()) => {
  let last = clock()
  const check = (): void => {
    if (pacing.signal?.aborted) throw new PianoError('CANCELLED')
    if (clock() - last > STANDSTILL) throw new PianoError('BUNDLE_TIMEOUT', { seconds: STANDSTILL / 1000 })
  }
  return {
    /** Says whether it is time for `rest`; cheap enough for each line. */
    due: (): boolean => clock() - last > SLICE,
    /** Ends a step. Throws CANCELLED, BUNDLE_TIMEOUT. */
    rest: async (stage: Stage, done: number, total: number | null): Promise<void> => {
      check()
      pacing.report?.(stage, done, total)
      await turn()
      last = clock()
      if (pacing.signal?.aborted) throw new PianoError('CANCELLED')
    }
  }
}

export type Pace = ReturnType<typeof paceOf>
