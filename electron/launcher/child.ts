import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type ChildEnd = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/**
 * Waits for a child's end and takes it along when we are told to stop: Ctrl+C ends the program in order, a second one or
 * ten seconds end it at once.
 */
export const untilEnd = async (child: ChildProcess): Promise<ChildEnd> => {
  let asked = false
  const stop = () => {
    child.kill(asked ? 'SIGKILL' : 'SIGTERM')
    asked = true
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    // Who asked us to stop is not told that something failed.
    return asked ? { code: 0, signal: null } : { code, signal }
  } catch {
    return { code: 127, signal: null }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
