import type { ReadonlyKysely } from 'kysely/readonly'
import { PianoError } from '#shared/contract/errors.ts'
import { kindOf, type RecordType } from '#shared/model/index.ts'
import { isOneOf, plain, textOf } from '../../reading/plain.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Database } from '../../store/database.ts'
import { valuesOf } from './page.ts'

/**
 * Fields of many records with their stamps, in the order of the ids: two selects, whatever their number. Throws UNKNOWN_FIELD,
 * RECORD_UNKNOWN.
 */
export const readFields = async (
  read: ReadonlyKysely<Database>,
  type: RecordType,
  ids: readonly string[],
  fields: readonly string[]
) => {
  const unknown = fields.find(name => kindOf(type).fields[name] === undefined)
  if (unknown !== undefined) throw new PianoError('UNKNOWN_FIELD', { type, field: unknown })
  const rows = await plain(read)
    .selectFrom(type)
    .select(['id', ...fields])
    .where(isOneOf('id', ids))
    .execute()
  const byId = new Map(rows.map(row => [textOf(row, 'id'), row]))
  const stamps = await readStamps(read, type, ids, fields)
  return ids.map(id => {
    const row = byId.get(id)
    if (row === undefined) throw new PianoError('RECORD_UNKNOWN', { type, id })
    const values = valuesOf(type, row)
    return {
      id,
      values: Object.fromEntries(fields.map(name => [name, values[name] ?? null])),
      stamps: stamps(id)
    }
  })
}
