import { AsyncIteratorClass, implement } from '@orpc/server'
import { contract } from '#shared/contract/index.ts'
import { asAnswer } from './answer.ts'
import type { CoreContext } from './context.ts'

/** A stream whose failures are answers too, and that ends at once when the caller goes away. */
const answering = (
  stream: AsyncIteratorObject<unknown, unknown, void>,
  signal: AbortSignal | undefined
): AsyncIteratorObject<unknown, unknown, void> => {
  const stop = () => void stream.return?.().catch(() => {})
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  const next = async () => {
    try {
      return await stream.next()
    } catch (error) {
      throw asAnswer(error)
    }
  }
  return new AsyncIteratorClass<unknown, unknown, void>(next, async () => {
    signal?.removeEventListener('abort', stop)
    stop()
  })
}

const isStream = (value: unknown): value is AsyncIteratorObject<unknown, unknown, void> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value

/** The start of every procedure's implementation: `os.area.verb.handler(…)`. */
export const os = implement(contract)
  .$context<CoreContext>()
  .use(async ({ context, next, signal }) => {
    try {
      await context.session.begun()
      const result = await next()
      if (!isStream(result.output)) return result
      return { ...result, output: answering(result.output, signal) }
    } catch (error) {
      throw asAnswer(error)
    }
  })
