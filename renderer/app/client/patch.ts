import type { Change, ChangedRecord } from '#shared/contract/record.ts'
import type { RecordType } from '#shared/model/index.ts'

/** The records of a change that an answer is made of. */
export type Concerned = readonly ChangedRecord[]

/** Brings an answer up to date by asking for less than all of it; null where it must be asked for as a whole. */
export type Patch = (
  answer: unknown,
  change: Change,
  records: Concerned
) => Promise<(now: unknown) => unknown> | null

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly patch?: Patch }
  }
}

/** `meta` of a query whose answer can be patched: `patch` asks for what changed, and what it gives puts that in its place. */
export const patched = <T>(
  patch: (answer: T, change: Change, records: Concerned) => Promise<(now: T) => T> | null
): { readonly patch: Patch } => ({
  // Only the query that bears it calls it, with its own answer.
  patch: (answer, change, records) => patch(answer as T, change, records) as ReturnType<Patch>
})

/** Ids of the records of a kind that changed, or near which one did; null: something changed that is near none of them. */
export const idsNear = (records: Concerned, type: RecordType): readonly string[] | null => {
  const ids = new Set<string>()
  for (const { type: own, id, near } of records) {
    const found = own === type ? [id] : near.flatMap(key => (key.type === type ? [key.id] : []))
    if (found.length === 0) return null
    for (const one of found) ids.add(one)
  }
  return [...ids]
}

type Row = { readonly id: string }

/** Rows with those of some ids as they are now: in the place of the old ones, new ones at the end, those that are gone left out. */
export const withRows = <R extends Row>(
  now: readonly R[],
  ids: readonly string[],
  rows: readonly R[]
): R[] => {
  const fresh = new Map(rows.map(row => [row.id, row]))
  const asked = new Set(ids)
  const known = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap(row => (asked.has(row.id) ? (fresh.get(row.id) ?? []) : row)),
    ...rows.filter(({ id }) => !known.has(id))
  ]
}
