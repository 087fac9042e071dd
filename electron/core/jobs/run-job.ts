import { AsyncIteratorClass } from '@orpc/server'
import type { Progress } from '#shared/contract/base.ts'
import { PianoError } from '#shared/contract/errors.ts'

/** What long work is doing, as it is told to a person. */
export type Stage = Progress['stage']

/** Tells a person where the work stands; `total` null while nobody can know. Throws CANCELLED when nobody waits any more. */
export type Report = (stage: Stage, done: number, total: number | null) => void

export type JobEvent<T> = Progress | { readonly kind: 'result'; readonly result: T }

/** Milliseconds between two notices of the same stage: what an eye can follow, and no more. */
const PAUSE = 100

/**
 * Long work as a stream: progress at most ten times a second (the newest wins, a new stage is told at once), at the end
 * one result. The work begins when the stream is first read. Ending the stream early aborts `signal`, and the next
 * `report` throws CANCELLED; work that computes for long without awaiting must let the event loop turn itself
 * (DESIGN.md 2, "jobs").
 */
export const runJob = <T>(
  work: (report: Report, signal: AbortSignal) => Promise<T>
): AsyncIteratorClass<JobEvent<T>, void, void> => {
  const stop = new AbortController()
  let state: 'new' | 'running' | 'over' = 'new'
  let outcome: { readonly result: T } | { readonly error: unknown } | null = null
  let newest: Progress | null = null
  let told: { readonly stage: Stage; readonly at: number } | null = null
  let wake = () => {}

  const report: Report = (stage, done, total) => {
    if (stop.signal.aborted) throw new PianoError('CANCELLED')
    newest = { kind: 'progress', stage, done, total }
    wake()
  }

  const begin = async () => {
    state = 'running'
    try {
      outcome = { result: await work(report, stop.signal) }
    } catch (error) {
      outcome = { error }
    }
    wake()
  }

  /** Milliseconds until there is something to tell; null: wait for the work to say more. */
  const due = (): number | null => {
    if (outcome !== null || stop.signal.aborted) return 0
    if (newest === null) return null
    return told?.stage === newest.stage ? Math.max(0, told.at + PAUSE - Date.now()) : 0
  }

  const somethingToTell = async () => {
    for (let wait = due(); wait !== 0; wait = due()) {
      await new Promise<void>(resolve => {
        const timer = wait === null ? null : setTimeout(resolve, wait)
        wake = () => {
          if (timer !== null) clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  const next = async (): Promise<IteratorResult<JobEvent<T>, void>> => {
    if (state === 'new') void begin()
    await somethingToTell()
    if (state === 'over' || stop.signal.aborted) return { done: true, value: undefined }
    if (outcome !== null && 'error' in outcome) throw outcome.error
    if (newest !== null) {
      const value = newest
      newest = null
      told = { stage: value.stage, at: Date.now() }
      return { done: false, value }
    }
    state = 'over'
    return outcome === null
      ? { done: true, value: undefined }
      : { done: false, value: { kind: 'result', result: outcome.result } }
  }

  return new AsyncIteratorClass<JobEvent<T>, void, void>(next, async () => {
    stop.abort(new PianoError('CANCELLED'))
    wake()
  })
}
