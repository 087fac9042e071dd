import type { ReadonlyKysely } from 'kysely/readonly'
import type { FieldStamps } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Database } from '../database.ts'
import { tableOf } from '../tables.ts'

/**
 * Stamp of the last change of each field of a record, null where it never changed; translations (`title@ar`) where they ever
 * did. A form sends them back as `base` (DESIGN.md 4).
 */
export const fieldStamps = async (
  read: ReadonlyKysely<Database>,
  type: RecordType,
  id: string
): Promise<FieldStamps> => {
  const rows = await read
    .selectFrom('change')
    .select(['field', ({ fn }) => fn.max('stamp').as('stamp')])
    .where('id', '=', id)
    .where('type', '=', type)
    .groupBy('field')
    .execute()
  return Object.fromEntries([
    ...tableOf(type).fields.map(field => [field, null] as const),
    ...rows.filter(({ field }) => field !== 'id').map(({ field, stamp }) => [field, stamp] as const)
  ])
}
