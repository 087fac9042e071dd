import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client'
import { PianoError } from '#shared/contract/errors.ts'
import { isRepeatable } from '#shared/contract/reads.ts'
import { pianoErrorOf } from './error.ts'

/** One life of the core: how to call it, and the moment it dies. */
export type Connection = {
  readonly link: ClientLink<ClientContext>
  /** Aborted when the core is gone. */
  readonly gone: AbortSignal
}

/** Rejects as soon as the signal aborts, so that nobody waits for an answer that cannot come. */
const orGone = <T>(work: Promise<T>, gone: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(new PianoError('CORE_STOPPED'))
    if (gone.aborted) return stop()
    gone.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => gone.removeEventListener('abort', stop))
  })

/**
 * A link over cores that come and go. Waiting calls fail with CORE_STOPPED when the core dies; reads are then asked once
 * more of the next one, writes never (DESIGN.md 2).
 */
export const steadyLink = (connection: () => Promise<Connection>): ClientLink<ClientContext> => {
  const once = async (path: readonly string[], input: unknown, options: ClientOptions<ClientContext>) => {
    const { link, gone } = await connection()
    return orGone(link.call(path, input, options), gone)
  }
  return {
    call: async (path, input, options) => {
      try {
        return await once(path, input, options)
      } catch (error) {
        const known = pianoErrorOf(error)
        if (known.code !== 'CORE_STOPPED' || !isRepeatable(path)) throw known
        try {
          return await once(path, input, options)
        } catch (again) {
          throw pianoErrorOf(again)
        }
      }
    }
  }
}
