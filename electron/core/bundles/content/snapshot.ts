import type { ReadonlyKysely } from 'kysely/readonly'
import { RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { readOwnValues } from '../../reading/own-values.ts'
import type { Database } from '../../store/database.ts'
import type { CellValue, PlainRecord } from '../redaction/records.ts'
import { travels } from '../redaction/visible.ts'

const byCodeUnit = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

const translationsOf = async (read: ReadonlyKysely<Database>, type: RecordType) => {
  const rows = await read
    .selectFrom('translation')
    .select(['id', 'field', 'language', 'text'])
    .where('type', '=', type)
    .execute()
  const texts = new Map<string, [string, string][]>()
  for (const row of rows) {
    const list = texts.get(row.id)
    const entry: [string, string] = [`${row.field}@${row.language}`, row.text]
    if (list) list.push(entry)
    else texts.set(row.id, [entry])
  }
  return texts
}

/**
 * All live records that may ever travel, or those of some kinds, with their translations and values of the group's own fields: read once, plain from then on. Kinds in the
 * model's order, then ids.
 */
export const snapshotOf = async (
  read: ReadonlyKysely<Database>,
  types: readonly RecordType[] = RECORD_TYPES.filter(travels)
): Promise<readonly PlainRecord[]> => {
  const records: PlainRecord[] = []
  for (const type of types) {
    const rows = await read.selectFrom(type).selectAll().where('deletedAt', 'is', null).execute()
    const texts = await translationsOf(read, type)
    const ownOf = await readOwnValues(read, type)
    for (const row of rows.sort(byCodeUnit)) {
      const { id, deletedAt, rowHash, ...fields } = row
      void deletedAt
      void rowHash
      const values: Record<string, CellValue> = { ...fields, ...ownOf(id) }
      for (const [name, text] of texts.get(id) ?? []) values[name] = text
      records.push({ type, id, values })
    }
  }
  return records
}
