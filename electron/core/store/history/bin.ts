import { sql } from 'kysely'
import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { instantOf } from '#shared/model/stamp.ts'
import type { Read } from '../database.ts'
import { tableOf } from '../tables.ts'
import { recordNames, titleKey } from '../titles.ts'
import { type Author, authorsOf } from './history.ts'

/** A record in the bin, when it went there and who put it there. */
export type BinEntry = Author & {
  readonly type: RecordType
  readonly id: string
  readonly title: string
  /** Stamp of the deletion. */
  readonly deletedAt: string
  /** Instant in UTC. */
  readonly at: string
  /** How many records were deleted along with it, and come back with it. */
  readonly withChildren: number
}

type Deleted = {
  readonly type: RecordType
  readonly id: string
  readonly deletedAt: string
  readonly by: string | null
  readonly parents: readonly string[]
}

const deletedOf = async (read: Read, type: RecordType): Promise<readonly Deleted[]> => {
  const { references } = tableOf(type)
  const parents = references.filter(({ parent }) => parent)
  const rows = await read
    // The kind is only known when running; every table of records has these columns.
    .selectFrom(type as 'attachment')
    .leftJoin('transaction', 'transaction.stamp', 'deletedAt')
    .select([
      'id',
      'deletedAt',
      'transaction.author as by',
      ...parents.map(({ field }) => sql<string | null>`${sql.ref(field)}`.as(field)),
      ...(type === 'attachment' ? (['ownerType', 'ownerId'] as const) : [])
    ])
    .where('deletedAt', 'is not', null)
    .execute()
  return rows.map(row => {
    const cells: Readonly<Record<string, string | null>> = row
    const keys = parents.map(({ field, target }) => `${target} ${cells[field] ?? ''}`)
    const owner = type === 'attachment' ? [`${cells['ownerType'] ?? ''} ${cells['ownerId'] ?? ''}`] : []
    return { type, id: row.id, deletedAt: row.deletedAt ?? '', by: row.by, parents: [...keys, ...owner] }
  })
}

/** How many of the deleted records went along with each top-most one, by its key. */
const countedAlong = (deleted: readonly Deleted[], stampOf: ReadonlyMap<string, string>) => {
  const byKey = new Map(deleted.map(record => [titleKey(record), record]))
  const counts = new Map<string, number>()
  const topOf = (record: Deleted): string => {
    const above = record.parents.find(parent => stampOf.get(parent) === record.deletedAt)
    const parent = above === undefined ? undefined : byKey.get(above)
    return parent ? topOf(parent) : titleKey(record)
  }
  for (const record of deleted) {
    const top = topOf(record)
    if (top !== titleKey(record)) counts.set(top, (counts.get(top) ?? 0) + 1)
  }
  return counts
}

/** Deleted records, newest first; what was deleted along with its parent comes back with it and is left out. */
export const recordsInBin = async (read: Read): Promise<readonly BinEntry[]> => {
  const deleted: Deleted[] = []
  for (const type of RECORD_TYPES) deleted.push(...(await deletedOf(read, type)))
  const stampOf = new Map(deleted.map(record => [titleKey(record), record.deletedAt]))
  const topMost = deleted.filter(({ parents, deletedAt }) =>
    parents.every(parent => stampOf.get(parent) !== deletedAt)
  )
  const along = countedAlong(deleted, stampOf)
  const names = await recordNames(read, topMost)
  const authorOf = await authorsOf(
    read,
    topMost.map(({ by }) => by)
  )
  return topMost
    .map(({ type, id, deletedAt, by }) => ({
      ...authorOf(by),
      type,
      id,
      title: names.get(titleKey({ type, id }))?.title ?? '',
      deletedAt,
      at: instantOf(deletedAt),
      withChildren: along.get(titleKey({ type, id })) ?? 0
    }))
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : a.deletedAt > b.deletedAt ? -1 : a.id < b.id ? -1 : 1))
}
