import type { RecordPage } from '#shared/contract/record.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { isThereWith, type PlainRow, plain, textOf } from '../../reading/plain.ts'
import { readLinks } from '../../reading/record-links.ts'
import type { Read } from '../../store/database.ts'
import type { RecordKey } from '../../store/workspace.ts'

type Tie = Omit<RecordPage['connections'][number], 'record'> & { readonly other: RecordKey }

/** A page shows at most so many ties of one kind: a criterion has a score for every priority and department. */
const MOST = 200

/** Ties through link tables, seen from either end. */
const readLinkTies = async (
  read: Read,
  type: RecordType,
  id: string,
  record: PlainRow
): Promise<readonly Tie[]> => {
  const ties: Tie[] = []
  for (const through of RECORD_TYPES) {
    const { ends, fields } = kindOf(through)
    for (const [index, mine] of (ends ?? []).entries()) {
      const theirs = ends?.[1 - index] ?? ''
      const target = fields[theirs]?.target
      if (fields[mine]?.target !== type || target === undefined) continue
      const own = Object.keys(fields).filter(name => name !== mine && name !== theirs)
      const rows = await plain(read)
        .selectFrom(through)
        .select(['id', theirs, ...own])
        .where(mine, '=', id)
        .where(isThereWith(record))
        .orderBy('id')
        .limit(MOST)
        .execute()
      for (const row of rows) {
        ties.push({
          through,
          direction: index === 0 ? 'to' : 'from',
          link: { type: through, id: textOf(row, 'id') ?? '' },
          values: Object.fromEntries(own.map(name => [name, row[name] ?? null])),
          other: { type: target, id: textOf(row, theirs) ?? '' }
        })
      }
    }
  }
  return ties
}

/** References of live records to this one; children are not among them, they have their own lists. */
const readPointers = async (read: Read, type: RecordType, id: string): Promise<readonly Tie[]> => {
  const ties: Tie[] = []
  for (const from of RECORD_TYPES) {
    for (const [field, { target, parent }] of Object.entries(kindOf(from).fields)) {
      if (target !== type || parent) continue
      const rows = await plain(read)
        .selectFrom(from)
        .select('id')
        .where(field, '=', id)
        .where('deletedAt', 'is', null)
        .orderBy('id')
        .limit(MOST)
        .execute()
      for (const row of rows) {
        const other = { type: from, id: textOf(row, 'id') ?? '' }
        ties.push({ through: field, direction: 'from', link: null, values: {}, other })
      }
    }
  }
  return ties
}

/** Where the record's own references point; the target may be in the bin. */
const ownReferences = (type: RecordType, row: PlainRow): readonly Tie[] =>
  Object.entries(kindOf(type).fields).flatMap(([field, { target, parent }]) => {
    const id = textOf(row, field)
    if (parent || target === undefined || id === null) return []
    return [{ through: field, direction: 'to', link: null, values: {}, other: { type: target, id } } as const]
  })

/** All ties of a record in both directions: link tables and references (DESIGN.md 3). */
export const readConnections = async (
  read: Read,
  type: RecordType,
  row: PlainRow
): Promise<RecordPage['connections']> => {
  const id = textOf(row, 'id') ?? ''
  const ties = [
    ...(await readLinkTies(read, type, id, row)),
    ...ownReferences(type, row),
    ...(await readPointers(read, type, id))
  ]
  const links = await readLinks(
    read,
    ties.map(({ other }) => other)
  )
  return ties.map(({ other, ...tie }) => ({ ...tie, record: links(other.type, other.id) }))
}
