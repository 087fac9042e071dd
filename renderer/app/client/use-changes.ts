import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useClient } from './core.tsx'
import { refresherOf } from './refresh.ts'

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

/** Listens to the core's commits and asks anew for what they changed; goes on after the core was started again. */
export const useChanges = (): void => {
  const client = useClient()
  const queries = useQueryClient()

  useEffect(() => {
    const stop = new AbortController()
    const { apply, all } = refresherOf(queries)

    const listen = async () => {
      for (let round = 0; !stop.signal.aborted; round++) {
        try {
          const changes = await client.record.changes(undefined, { signal: stop.signal })
          // After a break anything may have happened.
          if (round > 0) void all()
          for await (const change of changes) void apply(change)
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
