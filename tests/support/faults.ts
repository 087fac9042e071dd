import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** The calls by which the program changes what is on a disk. */
const CHANGING = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'fchmodSync',
  'copyFileSync',
  'linkSync',
  'renameSync',
  'mkdirSync'
] as const
type Call = (typeof CHANGING)[number]
type AnyCall = (...given: unknown[]) => unknown

/** The error that the system answers such a call with. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code })

/** Puts other functions in place of some of `node:fs` while work is done, for every module that imports them. */
export const withCalls = async <T>(
  change: (name: Call, real: AnyCall) => AnyCall,
  work: () => Promise<T> | T
): Promise<T> => {
  const calls = fs as unknown as Record<Call, AnyCall>
  const real = new Map(CHANGING.map(name => [name, calls[name]]))
  for (const [name, call] of real) calls[name] = change(name, call)
  syncBuiltinESMExports()
  try {
    return await work()
  } finally {
    for (const [name, call] of real) calls[name] = call
    syncBuiltinESMExports()
  }
}

export type Faulted<T> = {
  /** Names of the calls made, in their order. */
  readonly calls: readonly Call[]
  readonly result: T | null
  readonly error: unknown
}

/**
 * Does work in which the `at`-th changing call fails, counted from 0: that one alone, or with `lasting` all that follow too, as on a
 * disk that stays full. Only the program's own calls; those of SQLite are not seen.
 */
export const withFault = async <T>(
  at: number,
  code: string,
  work: () => Promise<T> | T,
  lasting = false
): Promise<Faulted<T>> => {
  const made: Call[] = []
  const change =
    (name: Call, real: AnyCall): AnyCall =>
    (...given) => {
      made.push(name)
      const index = made.length - 1
      if (index === at || (lasting && index > at)) throw systemError(code)
      return real(...given)
    }
  let result: T | null = null
  let error: unknown = null
  try {
    result = await withCalls(change, work)
  } catch (thrown) {
    error = thrown
  }
  return { calls: made, result, error }
}

/** Runs work once for each changing call it makes, with that call failing; `check` looks at what is left. Gives the number of calls. */
export const eachFault = async <T>(
  code: string,
  work: (round: number) => Promise<T> | T,
  check: (outcome: Faulted<T>, round: number) => Promise<void> | void,
  lasting = false
): Promise<number> => {
  for (let round = 0; ; round += 1) {
    const outcome = await withFault(round, code, () => work(round), lasting)
    if (outcome.calls.length <= round) return round
    await check(outcome, round)
  }
}
