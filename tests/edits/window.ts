import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { InfiniteQueryObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import type { RecordType } from '#shared/model/index.ts'
import type { Api, Client } from '../../renderer/app/client/core.tsx'
import { refresherOf } from '../../renderer/app/client/refresh.ts'

/** What an edit cost: the calls that followed it, and the bytes of all answers, its own and what it told among them. */
export type Cost = { readonly reads: readonly string[]; readonly bytes: number; readonly ms: number }

export type Answer = { readonly path: string; readonly shown: unknown; readonly now: unknown }

type Call = { readonly path: string; readonly bytes: number }
type Callable = (...input: readonly unknown[]) => Promise<unknown>

const bytesOf = (answer: unknown): number => Buffer.byteLength(JSON.stringify(answer) ?? '')

/** The client, with every call and the size of its answer written down. */
const counting = (client: Client, calls: Call[]): Client =>
  new Proxy(client, {
    get: (own, area: string) =>
      new Proxy(Reflect.get(own, area) as object, {
        get: (verbs, verb: string) => {
          const call = Reflect.get(verbs, verb) as Callable
          return async (...input: readonly unknown[]) => {
            const answer = await call(...input)
            calls.push({ path: `${area}.${verb}`, bytes: bytesOf(answer) })
            return answer
          }
        }
      })
  })

/** The queries of a window without its pictures: what screens ask for, and what is asked again after each commit. */
export type Window = {
  readonly api: Api
  readonly client: Client
  /** Shows the answer of a query until the window is closed. */
  readonly show: (options: object) => Promise<void>
  readonly showPages: (options: object) => Promise<void>
  /** Sets a field of a record as the screen does, and waits until everything shown is true again. */
  readonly edit: (type: RecordType, id: string, field: string, value: string | number) => Promise<Cost>
  readonly undo: () => Promise<Cost>
  /** Every answer as it is shown, beside the same asked for anew. */
  readonly answers: () => Promise<readonly Answer[]>
  readonly close: () => void
}

/** A window over a core. */
export const windowOver = (core: Client): Window => {
  const calls: Call[] = []
  const client = counting(core, calls)
  const api: Api = createTanstackQueryUtils(client)
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } }
  })
  const ends: (() => void)[] = []

  const until = async (key: readonly unknown[]): Promise<void> => {
    const query = queries.getQueryCache().find({ queryKey: key, exact: true })
    await query?.promise
    if (query?.state.status !== 'success') throw query?.state.error ?? new Error('nothing was asked')
  }
  type Options = ConstructorParameters<typeof QueryObserver>[1]
  type PagedOptions = ConstructorParameters<typeof InfiniteQueryObserver>[1]

  const cost = async (write: () => Promise<Parameters<ReturnType<typeof refresherOf>['apply']>[0]>) => {
    calls.length = 0
    const start = performance.now()
    const change = await write()
    const { apply } = refresherOf(queries)
    // Told twice, as in the window: by the answer, and to all who listen.
    await Promise.all([apply(change), apply(change)])
    const ms = performance.now() - start
    const [, ...reads] = calls
    const bytes = calls.reduce((sum, call) => sum + call.bytes, bytesOf(change))
    return { reads: reads.map(({ path }) => path), bytes, ms }
  }
  return {
    api,
    client,
    show: async options => {
      ends.push(new QueryObserver(queries, options as Options).subscribe(() => {}))
      await until((options as Options).queryKey)
    },
    showPages: async options => {
      ends.push(new InfiniteQueryObserver(queries, options as PagedOptions).subscribe(() => {}))
      await until((options as PagedOptions).queryKey)
    },
    edit: async (type, id, field, value) => {
      const [row] = await core.record.fields({ type, ids: [id], fields: [field] })
      const base = { [field]: row?.stamps[field] ?? null }
      const operations = [{ op: 'set' as const, type, id, fields: { [field]: value }, base }]
      return cost(
        async () => (await client.record.commit({ label: 'Prova', operations, reason: 'Prova' })).change
      )
    },
    undo: () => cost(async () => (await client.record.undo()).change),
    answers: async () => {
      const shown = queries
        .getQueryCache()
        .getAll()
        .map(query => ({ query, shown: query.state.data }))
      await queries.refetchQueries()
      return shown.map(one => ({
        path: String(one.query.queryKey[0]),
        shown: one.shown,
        now: one.query.state.data
      }))
    },
    close: () => {
      for (const end of ends) end()
      queries.clear()
    }
  }
}
