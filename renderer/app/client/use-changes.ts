import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from './core.tsx'

/** What no commit can change. */
const STEADY: ReadonlySet<string> = new Set(['settings.about', 'documents.kinds', 'settings.get'])

const pathOf = (queryKey: readonly unknown[]): string =>
  Array.isArray(queryKey[0]) ? queryKey[0].join('.') : ''

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** Listens to the core's commits and asks anew for what is on screen; goes on after the core was started again. */
export const useChanges = (): void => {
  const client = useClient()
  const queries = useQueryClient()

  useEffect(() => {
    const stop = new AbortController()
    const refresh = () =>
      queries.invalidateQueries({ predicate: query => !STEADY.has(pathOf(query.queryKey)) })

    const listen = async () => {
      for (let round = 0; !stop.signal.aborted; round++) {
        try {
          const changes = await client.record.changes(undefined, { signal: stop.signal })
          // After a break anything may have happened.
          if (round > 0) void refresh()
          for await (const _change of changes) void refresh()
        } catch {
          // The core is gone or no workspace is open; ask again in a moment.
        }
        await pause(1000, stop.signal)
      }
    }
    void listen()
    return () => stop.abort()
  }, [client, queries])
}
