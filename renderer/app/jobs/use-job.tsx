import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import type { Progress } from '#shared/contract/base.ts'
import { pianoErrorOf } from '../client/error.ts'
import { type JobStore, newJobStore } from './job-store.ts'

type Step<R> = Progress | { readonly kind: 'result'; readonly result: R }

export type JobRequest<R> = {
  /** What is being done, e.g. "Roadmap annex, Italian". */
  readonly title: string
  /** The call of the contract: `signal => client.documents.save(input, { signal })`. */
  readonly start: (signal: AbortSignal) => Promise<AsyncIterable<Step<R>>>
  /** What the panel shows when it is done and keeps until it was read; by default a plain "done". */
  readonly result?: (result: R) => ReactNode
  /** Whether the finished job leaves the panel at once, because the screen itself shows the result. */
  readonly quiet?: boolean
}

const JobContext = createContext<JobStore | null>(null)

export const JobProvider = ({ children }: { readonly children: ReactNode }) => {
  const [store] = useState(newJobStore)
  return <JobContext value={store}>{children}</JobContext>
}

export const useJobStore = (): JobStore => {
  const store = use(JobContext)
  if (store === null) throw new Error('a screen outside of JobProvider')
  return store
}

/** Runs long work in the side panel. Null: it failed or was cancelled, which the panel has said already. */
export const useJob = () => {
  const store = useJobStore()
  return useCallback(
    async <R,>(request: JobRequest<R>): Promise<R | null> => {
      const stop = new AbortController()
      const id = store.add({
        title: request.title,
        startedAt: performance.now(),
        progress: null,
        state: 'running',
        result: null,
        error: null,
        cancel: () => stop.abort()
      })
      try {
        const steps = await request.start(stop.signal)
        for await (const step of steps) {
          if (step.kind === 'progress') {
            store.change(id, { progress: step })
            continue
          }
          if (request.quiet) store.dismiss(id)
          else store.change(id, { state: 'done', result: request.result?.(step.result) ?? null })
          return step.result
        }
        store.change(id, { state: 'cancelled' })
      } catch (error) {
        const known = pianoErrorOf(error)
        if (stop.signal.aborted || known.code === 'CANCELLED') store.change(id, { state: 'cancelled' })
        else store.change(id, { state: 'failed', error: known })
      }
      return null
    },
    [store]
  )
}
