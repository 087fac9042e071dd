import type { Query, QueryClient } from '@tanstack/react-query'
import { readOf } from '#shared/contract/reads.ts'
import type { Change } from '#shared/contract/record.ts'
import { concernedRecords, concerns } from './concerns.ts'

export type Refresher = {
  /** Asks anew for what the change concerns, each query once, however often a change is told; settled when all of it is there. */
  readonly apply: (change: Change | null) => Promise<void>
  /** Asks anew for everything that a commit can change. */
  readonly all: () => Promise<void>
}

/** A change is told twice within moments: by the answer of the call that made it, and to all who listen. */
const REMEMBERED = 100

const pathOf = ({ queryKey: [path] }: Query): string => (Array.isArray(path) ? path.join('.') : '')

const inputOf = ({ queryKey: [, options] }: Query): unknown =>
  typeof options === 'object' && options !== null && 'input' in options ? options.input : undefined

const isOfDevice = (query: Query): boolean => {
  const of = readOf(pathOf(query))?.of
  return Array.isArray(of) && of.every(source => source === 'device')
}

/** Keeps the answers of a window true while records change. */
const newRefresher = (queries: QueryClient): Refresher => {
  const told = new Map<string, Promise<void>>()
  const patching = new WeakMap<Query, Promise<void>>()

  const askAgain = (query: Query): Promise<void> =>
    queries.invalidateQueries({ queryKey: query.queryKey, exact: true })

  const bring = async (query: Query, change: Change): Promise<void> => {
    const { state, meta } = query
    const isCurrent = query.isActive() && !state.isInvalidated && state.fetchStatus === 'idle'
    const records = concernedRecords(change, pathOf(query), inputOf(query))
    const patch =
      isCurrent && state.data !== undefined && records ? meta?.patch?.(state.data, change, records) : null
    if (!patch) return askAgain(query)
    // One after the other, so that an older row never takes the place of a newer one.
    const before = patching.get(query)
    const work = (async () => {
      try {
        const put = await patch
        await before
        queries.setQueryData(query.queryKey, now => (now === undefined ? undefined : put(now)))
      } catch {
        await askAgain(query)
      }
    })()
    patching.set(query, work)
    return work
  }

  const refresh = async (change: Change): Promise<void> => {
    const all = queries.getQueryCache().getAll()
    queries.setQueriesData(
      { predicate: query => readOf(pathOf(query))?.told === true },
      () => change.undoState
    )
    const concerned = all.filter(query => concerns(change, pathOf(query), inputOf(query), query.state.data))
    await Promise.all(concerned.map(query => bring(query, change)))
  }

  return {
    apply: async change => {
      if (change === null) return
      const known = told.get(change.stamp)
      if (known !== undefined) return known
      const [oldest] = told.keys()
      if (told.size >= REMEMBERED && oldest !== undefined) told.delete(oldest)
      const work = refresh(change)
      told.set(change.stamp, work)
      return work
    },
    all: () => queries.invalidateQueries({ predicate: query => !isOfDevice(query) })
  }
}

const refreshers = new WeakMap<QueryClient, Refresher>()

/** The one refresher of a window's queries. */
export const refresherOf = (queries: QueryClient): Refresher => {
  const known = refreshers.get(queries) ?? newRefresher(queries)
  refreshers.set(queries, known)
  return known
}
