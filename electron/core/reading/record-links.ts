import type { RecordLink } from '#shared/contract/base.ts'
import { isRecordType, kindOf, type RecordType } from '#shared/model/index.ts'
import { linkEnds } from '#shared/model/kind.ts'
import type { Read } from '../store/database.ts'
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

/** Both ends of a link; none for other records. */
const endsOf = ({ type, id }: RecordKey): readonly RecordKey[] => {
  const { ends = [], fields } = kindOf(type)
  const ids = linkEnds(id) ?? []
  return ends.flatMap((field, index) => {
    const target = fields[field]?.target
    const end = ids[index]
    return target === undefined || end === undefined || !isRecordType(target)
      ? []
      : [{ type: target, id: end }]
  })
}

/** Reads how records are named elsewhere than on their own page: one select for each kind, whatever their number. */
export const readLinks = async (read: Read, keys: Iterable<RecordKey>): Promise<LinkTable> => {
  const wanted = [...keys]
  const ends = wanted.flatMap(endsOf)
  const found = new Map<string, RecordLink>()
  for (const [type, ids] of byType([...wanted, ...ends])) {
    const title = kindOf(type).title
    const rows = await plain(read)
      .selectFrom(type)
      .select(['id', 'deletedAt', title])
      .where(isOneOf('id', ids))
      .execute()
    for (const row of rows) {
      const id = String(row.id)
      found.set(keyOf({ type, id }), {
        type,
        id,
        title: textOf(row, title) ?? id,
        deleted: row.deletedAt !== null
      })
    }
  }
  return (type, id) => {
    const link = found.get(keyOf({ type, id })) ?? { type, id, title: id, deleted: true }
    const ends = endsOf({ type, id })
    // A link bears the titles of both its ends, as in the history.
    return ends.length === 0
      ? link
      : { ...link, title: ends.map(end => found.get(keyOf(end))?.title ?? end.id).join(' – ') }
  }
}
