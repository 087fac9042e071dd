import type { ReactNode } from 'react'
import type { Progress } from '#shared/contract/base.ts'
import type { PianoError } from '#shared/contract/errors.ts'

/** Long work as the side panel shows it; results stay until a person has read them. */
export type Job = {
  readonly id: number
  readonly title: string
  readonly startedAt: number
  readonly progress: Progress | null
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly result: ReactNode
  readonly error: PianoError | null
  readonly cancel: () => void
}

export type JobStore = {
  readonly get: () => readonly Job[]
  readonly subscribe: (listener: () => void) => () => void
  add(job: Omit<Job, 'id'>): number
  change(id: number, change: Partial<Job>): void
  dismiss(id: number): void
  /** Takes away the results: they belong to a workspace that is left. */
  dismissEnded(): void
}

/** A list of jobs that the panel listens to. */
export const newJobStore = (): JobStore => {
  let jobs: readonly Job[] = []
  let last = 0
  const listeners = new Set<() => void>()
  const put = (next: readonly Job[]) => {
    jobs = next
    for (const listener of listeners) listener()
  }
  return {
    get: () => jobs,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: job => {
      last += 1
      put([...jobs, { ...job, id: last }])
      return last
    },
    change: (id, change) => put(jobs.map(job => (job.id === id ? { ...job, ...change } : job))),
    dismiss: id => put(jobs.filter(job => job.id !== id)),
    dismissEnded: () => put(jobs.filter(job => job.state === 'running'))
  }
}
