import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { isOneOf, plain } from '../../reading/plain.ts'
import type { Read } from '../../store/database.ts'
import { recordsInBin } from '../../store/history/bin.ts'

/** How many records went to the bin by each stamp. */
const readDeletions = async (read: Read, stamps: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await read
    .selectFrom('change')
    .select(({ fn }) => ['stamp', fn.countAll<number>().as('count')])
    .where(isOneOf('stamp', stamps))
    .where('field', '=', 'deletedAt')
    .groupBy('stamp')
    .execute()
  return new Map(rows.map(({ stamp, count }) => [stamp, count]))
}

const childColumns = (parent: RecordType): readonly (readonly [RecordType, string])[] => [
  ...RECORD_TYPES.flatMap(type =>
    Object.entries(kindOf(type).fields).flatMap(([field, meta]) =>
      meta.parent && meta.target === parent ? [[type, field] as const] : []
    )
  ),
  ['attachment', 'ownerId'] as const
]

/** Counts what lies in the bin under some records since the same stamp, level by level; a link between two of them once. */
const countUnder = async (
  read: Read,
  type: RecordType,
  ids: readonly string[],
  stamp: string,
  seen: Set<string>
): Promise<number> => {
  if (ids.length === 0) return 0
  let count = 0
  for (const [child, field] of childColumns(type)) {
    const rows = await plain(read)
      .selectFrom(child)
      .select('id')
      .where(isOneOf(field, ids))
      .where('deletedAt', '=', stamp)
      .execute()
    const fresh = rows.map(row => String(row.id)).filter(id => !seen.has(`${child} ${id}`))
    for (const id of fresh) seen.add(`${child} ${id}`)
    count += fresh.length + (await countUnder(read, child, fresh, stamp, seen))
  }
  return count
}

/** The bin, newest first: records deleted on their own, with the number of those that went along and would come back with them. */
export const readBin = async (read: Read) => {
  const entries = await recordsInBin(read)
  const deletions = await readDeletions(
    read,
    entries.map(({ deletedAt }) => deletedAt)
  )
  const alone = new Map<string, number>()
  for (const { deletedAt } of entries) alone.set(deletedAt, (alone.get(deletedAt) ?? 0) + 1)
  const rows = []
  for (const { type, id, title, deletedAt } of entries) {
    const together = deletions.get(deletedAt) ?? 1
    // One record by one deletion is the rule, and needs no search for its children.
    const withChildren =
      alone.get(deletedAt) === 1 ? together - 1 : await countUnder(read, type, [id], deletedAt, new Set())
    rows.push({ record: { type, id, title, deleted: true }, deletedAt, withChildren })
  }
  return rows
}
