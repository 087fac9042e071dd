import { LANGUAGES } from '#shared/model/field.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Read } from '../store/database.ts'
import { cellStamps } from '../store/history/field-stamps.ts'

/** Stamps of the transactions that made each record of a kind. */
export const bornOn = async (read: Read, type: RecordType): Promise<ReadonlyMap<string, string>> => {
  const rows = await read
    .selectFrom('change')
    .select(({ fn }) => ['id', fn.min('stamp').as('stamp')])
    .where('type', '=', type)
    .where('field', '=', 'id')
    .groupBy('id')
    .execute()
  return new Map(rows.map(({ id, stamp }) => [id, stamp]))
}

export type Stamps = Record<string, string | null>

/** The title of a record as it can be changed in place, in whatever language it is shown. */
export const TITLE_IN_ANY_LANGUAGE: readonly string[] = [
  'title',
  ...LANGUAGES.map(language => `title@${language}`)
]

/**
 * Stamps of the last change of fields of records of one kind: what a form sends back as `base` (DESIGN.md 4). Every field that is
 * named is there, null when it was never set; without names, those that were ever set, translations (`title@ar`) among them.
 */
export const readStamps = async (
  read: Read,
  type: RecordType,
  ids: readonly string[],
  fields?: readonly string[]
): Promise<(id: string) => Stamps> => {
  const stamps = new Map<string, Stamps>()
  const empty = (): Stamps => Object.fromEntries((fields ?? []).map(field => [field, null]))
  for (const { id, field, stamp } of await cellStamps(read, type, ids, fields)) {
    const record = stamps.get(id) ?? empty()
    if (stamp > (record[field] ?? '')) record[field] = stamp
    stamps.set(id, record)
  }
  return id => stamps.get(id) ?? empty()
}
