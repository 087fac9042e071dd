import type { InfiniteData } from '@tanstack/react-query'
import type { Change, HistoryEntry, RecordPage } from '#shared/contract/record.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { inChildOrder } from '#shared/rules/position.ts'
import type { Api, Client } from '../client/core.tsx'
import { patched, withRows } from '../client/patch.ts'

type Key = { readonly type: RecordType; readonly id: string }
export type Child = Awaited<ReturnType<Client['record']['children']>>[number]

/** A change of one record that tells all of what it set, none of it a name or a pointer, which show in other places too. */
const toldValues = ({ records, stamp }: Change, { type, id }: Key) => {
  const [own, ...others] = records ?? []
  if (own === undefined || others.length > 0 || own.type !== type || own.id !== id) return null
  const { title, fields } = kindOf(type)
  const isPlain = (name: string) =>
    Object.hasOwn(own.values, name) && name !== title && fields[name]?.target === undefined && name in fields
  if (!own.fields.every(isPlain)) return null
  return { values: own.values, stamps: Object.fromEntries(own.fields.map(name => [name, stamp])) }
}

/** Everything that is known of a record; a change that tells the values it set is put in its place unasked. */
export const pageQuery = (api: Api, { type, id }: Key) => ({
  ...api.record.get.queryOptions({ input: { type, id }, throwOnError: false }),
  meta: patched<RecordPage>((_, change) => {
    const told = toldValues(change, { type, id })
    if (told === null) return null
    return Promise.resolve(page => ({
      ...page,
      values: { ...page.values, ...told.values },
      stamps: { ...page.stamps, ...told.stamps },
      translations: page.translations.map(one =>
        Object.hasOwn(told.values, one.field) ? { ...one, outdated: true } : one
      )
    }))
  })
})

/** Children of one kind of a record, in their order; a change asks for those alone that changed. */
export const childrenQuery = (api: Api, client: Client, { type: of, id }: Key, type: RecordType) => {
  const input = { parent: { type: of, id }, type }
  return {
    ...api.record.children.queryOptions({ input, throwOnError: false }),
    meta: patched<Child[]>((_, __, records) => {
      // A record named among them was renamed, or moved here from another parent.
      if (records.some(record => record.type !== type)) return null
      const ids = records.map(record => record.id)
      return client.record
        .children({ ...input, ids })
        .then(rows => now => inChildOrder(withRows(now, ids, rows)))
    })
  }
}

/** Entries of a record's history that are read at a time. */
const PAGE = 20

/** Greater than a stamp, and smaller than every one that may come after it. */
const justAfter = (stamp: string): string => `${stamp.slice(0, -1)}~`

/** Who changed what in a record, newest first; a change asks for its own entry alone. */
export const historyQuery = (api: Api, client: Client, { type, id }: Key) => ({
  ...api.record.history.infiniteOptions({
    input: (before: string | null) => ({ type, id, limit: PAGE, before }),
    initialPageParam: null,
    getNextPageParam: last => (last.length < PAGE ? undefined : (last.at(-1)?.stamp ?? undefined)),
    throwOnError: false
  }),
  meta: patched<InfiniteData<readonly HistoryEntry[], string | null>>((_, { kind, stamp, records }) => {
    const isOwn = records?.some(record => record.type === type && record.id === id)
    // An undo marks what it undid.
    if (kind === 'undo' || !isOwn) return null
    return client.record.history({ type, id, limit: 1, before: justAfter(stamp) }).then(newest => now => ({
      ...now,
      pages: now.pages.map((entries, at) => (at === 0 ? [...newest, ...entries] : entries))
    }))
  })
})
