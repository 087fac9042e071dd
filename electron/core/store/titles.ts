import { sql } from 'kysely'
import type { RecordType } from '#shared/model/index.ts'
import { linkEnds } from '#shared/model/kind.ts'
import type { Read } from './database.ts'
import { tableOf } from './tables.ts'
import type { RecordKey } from './workspace.ts'

/** SQLite takes more variables than this, but a longer list is no quicker. */
const CHUNK = 500

const byType = (keys: readonly RecordKey[]): ReadonlyMap<RecordType, ReadonlySet<string>> => {
  const groups = new Map<RecordType, Set<string>>()
  for (const { type, id } of keys) {
    const group = groups.get(type) ?? new Set()
    groups.set(type, group.add(id))
  }
  return groups
}

const chunks = function* (ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += CHUNK) yield ids.slice(at, at + CHUNK)
}

const endKeys = (type: RecordType, id: string): readonly RecordKey[] => {
  const ends = linkEnds(id)
  if (!ends) return []
  return (tableOf(type).kind.ends ?? []).flatMap((field, index) => {
    const target = tableOf(type).references.find(reference => reference.field === field)?.target
    const end = ends[index]
    return target && end ? [{ type: target, id: end }] : []
  })
}

export const titleKey = ({ type, id }: RecordKey): string => `${type} ${id}`

/**
 * Titles of records as they stand today, in the bin too, by `titleKey`; a link bears the titles of both its ends. Records that
 * no table holds are left out.
 */
export const recordTitles = async (
  read: Read,
  keys: readonly RecordKey[]
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>()
  const links = keys.filter(({ type }) => tableOf(type).kind.form === 'link')
  const records = [...keys, ...links.flatMap(({ type, id }) => endKeys(type, id))]
  for (const [type, ids] of byType(records)) {
    const { kind } = tableOf(type)
    if (kind.form === 'link') continue
    for (const chunk of chunks([...ids])) {
      const rows = await read
        // The kind is only known when running; every table of records has these columns.
        .selectFrom(type as 'stakeholder')
        .select(['id', sql<string | number | null>`${sql.ref(kind.title)}`.as('title')])
        .where('id', 'in', [...chunk])
        .execute()
      for (const { id, title } of rows) titles.set(titleKey({ type, id }), String(title ?? ''))
    }
  }
  for (const link of links) {
    titles.set(
      titleKey(link),
      endKeys(link.type, link.id)
        .map(end => titles.get(titleKey(end)) ?? '')
        .join(' – ')
    )
  }
  return titles
}
