import type { ReadonlyKysely } from 'kysely/readonly'
import type { RecordLink } from '#shared/contract/base.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { linkEnds } from '#shared/model/kind.ts'
import type { Database } from '../store/database.ts'
import type { RecordKey } from '../store/workspace.ts'
import { isOneOf, plain, textOf } from './plain.ts'

/** Looks records up by type and id; what is not there (any more) is named by its id and shown as deleted. */
export type LinkTable = (type: RecordType, id: string) => RecordLink

const keyOf = ({ type, id }: RecordKey): string => `${type} ${id}`

const byType = (keys: Iterable<RecordKey>): ReadonlyMap<RecordType, readonly string[]> => {
  const groups = new Map<RecordType, Set<string>>()
  for (const { type, id } of keys) {
    const group = groups.get(type) ?? new Set()
    groups.set(type, group.add(id))
  }
  return new Map([...groups].map(([type, ids]) => [type, [...ids]]))
}

/** The record that stands for a link in titles: its second end. */
const secondEnd = ({ type, id }: RecordKey): RecordKey | null => {
  const kind = kindOf(type)
  const target = kind.ends === undefined ? undefined : kind.fields[kind.ends[1]]?.target
  const to = linkEnds(id)?.[1]
  return target === undefined || to === undefined ? null : { type: target as RecordType, id: to }
}

/** Reads how records are named elsewhere than on their own page: one select for each kind, whatever their number. */
export const readLinks = async (
  read: ReadonlyKysely<Database>,
  keys: Iterable<RecordKey>
): Promise<LinkTable> => {
  const wanted = [...keys]
  const ends = wanted.flatMap(key => secondEnd(key) ?? [])
  const found = new Map<string, RecordLink>()
  for (const [type, ids] of byType([...wanted, ...ends])) {
    const title = kindOf(type).title
    const rows = await plain(read)
      .selectFrom(type)
      .select(['id', 'deletedAt', title])
      .where(isOneOf('id', ids))
      .execute()
    for (const row of rows) {
      const id = String(row['id'])
      found.set(keyOf({ type, id }), {
        type,
        id,
        title: textOf(row, title) ?? id,
        deleted: row['deletedAt'] !== null
      })
    }
  }
  return (type, id) => {
    const link = found.get(keyOf({ type, id })) ?? { type, id, title: id, deleted: true }
    const end = secondEnd({ type, id })
    return end === null ? link : { ...link, title: found.get(keyOf(end))?.title ?? link.title }
  }
}
