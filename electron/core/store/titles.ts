import { sql } from 'kysely'
import type { RecordType } from '#shared/model/index.ts'
import { linkEnds } from '#shared/model/kind.ts'
import type { Read } from './database.ts'
import { tableOf } from './tables.ts'
import type { RecordKey } from './workspace.ts'

/** How the parts of a name are joined: of a link both its ends, of a score what was judged by what and whom. */
const BETWEEN = ' – '

/** What a record is called elsewhere than on its own page, and whether it lies in the bin. */
export type RecordName = { readonly title: string; readonly deleted: boolean }

type Row = { readonly id: string; readonly deletedAt: string | null } & Readonly<
  Record<string, string | number | null>
>

const byType = (keys: Iterable<RecordKey>): ReadonlyMap<RecordType, ReadonlySet<string>> => {
  const groups = new Map<RecordType, Set<string>>()
  for (const { type, id } of keys) {
    const group = groups.get(type) ?? new Set()
    groups.set(type, group.add(id))
  }
  return groups
}

export const titleKey = ({ type, id }: RecordKey): string => `${type} ${id}`

const partsOf = (type: RecordType): readonly string[] => {
  const { calledBy, ends, title } = tableOf(type).kind
  return calledBy ?? ends ?? [title]
}

const targetOf = (type: RecordType, field: string): RecordType | undefined =>
  tableOf(type).references.find(reference => reference.field === field)?.target

const rowsOf = async (read: Read, type: RecordType, ids: ReadonlySet<string>): Promise<readonly Row[]> => {
  const found = await read
    // The kind is only known when running; every table of records has these columns.
    .selectFrom(type as 'stakeholder')
    .select([
      'id',
      'deletedAt',
      ...partsOf(type).map(field => sql<string | number | null>`${sql.ref(field)}`.as(field))
    ])
    .where(sql<boolean>`"id" in (select value from json_each(${JSON.stringify([...ids])}))`)
    .execute()
  return found as readonly Row[]
}

/** A link that no table holds any more is still called by its ends, which its id names. */
const lostLinks = (type: RecordType, ids: ReadonlySet<string>, rows: readonly Row[]): readonly Row[] => {
  const { form } = tableOf(type).kind
  if (form !== 'link' || rows.length === ids.size) return []
  const there = new Set(rows.map(({ id }) => id))
  return [...ids].flatMap(id => {
    const ends = there.has(id) ? null : linkEnds(id)
    return ends === null
      ? []
      : [
          {
            id,
            deletedAt: 'lost',
            ...Object.fromEntries(partsOf(type).map((field, at) => [field, ends[at] ?? null]))
          }
        ]
  })
}

/**
 * What records are called as they stand today, in the bin too, by `titleKey`: a select for each kind, whatever their number. Records that
 * no table holds are left out.
 */
export const recordNames = async (
  read: Read,
  keys: Iterable<RecordKey>
): Promise<ReadonlyMap<string, RecordName>> => {
  const found: { readonly type: RecordType; readonly row: Row }[] = []
  for (const [type, ids] of byType(keys)) {
    const rows = await rowsOf(read, type, ids)
    for (const row of [...rows, ...lostLinks(type, ids, rows)]) found.push({ type, row })
  }
  const pointed = found.flatMap(({ type, row }) =>
    partsOf(type).flatMap(field => {
      const [target, id] = [targetOf(type, field), row[field]]
      return target === undefined || typeof id !== 'string' ? [] : [{ type: target, id }]
    })
  )
  const names: ReadonlyMap<string, RecordName> =
    pointed.length === 0 ? new Map() : await recordNames(read, pointed)
  const said = (type: RecordType, field: string, value: string | number | null): string => {
    const target = targetOf(type, field)
    if (target === undefined || value === null) return String(value ?? '')
    return names.get(titleKey({ type: target, id: String(value) }))?.title ?? String(value)
  }
  return new Map(
    found.map(({ type, row }) => [
      titleKey({ type, id: row.id }),
      {
        title: partsOf(type)
          .map(field => said(type, field, row[field] ?? null))
          .filter(part => part !== '')
          .join(BETWEEN),
        deleted: row.deletedAt !== null
      }
    ])
  )
}
