import { sql } from 'kysely'
import type { FieldStamps } from '#shared/contract/operation.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Read } from '../database.ts'
import { tableOf } from '../tables.ts'

/** Stamp of the last change of a field (or translation, `title@ar`) of a record. */
export type CellStamp = { readonly id: string; readonly field: string; readonly stamp: string }

/**
 * Stamps of the last changes of fields of records of one kind, by record and field; fields that never had a value are left out.
 * Changes and first values come apart: of two for the same cell the later counts. Without names, all fields.
 */
export const cellStamps = async (
  read: Read,
  type: RecordType,
  ids: readonly string[],
  fields?: readonly string[]
): Promise<readonly CellStamp[]> => {
  const rows = read
    .selectFrom('change')
    .where('change.type', '=', type)
    .where(sql<boolean>`"change"."id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
  const changed = rows
    .select(({ fn }) => ['change.id', 'change.field', fn.max('change.stamp').as('stamp')])
    .where('change.field', '<>', 'id')
    .groupBy(['change.id', 'change.field'])
  const first = rows
    .innerJoin(sql<{ readonly key: string }>`json_each("change"."after")`.as('value'), join => join.onTrue())
    .select(['change.id', 'value.key as field', 'change.stamp'])
    .where('change.field', '=', 'id')
  if (fields === undefined) return [...(await first.execute()), ...(await changed.execute())]
  return [
    ...(await first.where('value.key', 'in', fields).execute()),
    ...(await changed.where('change.field', 'in', fields).execute())
  ]
}

/**
 * Stamp of the last change of each field of a record, null where it never changed; translations (`title@ar`) where they ever
 * did. A form sends them back as `base` (DESIGN.md 4).
 */
export const fieldStamps = async (read: Read, type: RecordType, id: string): Promise<FieldStamps> => {
  const stamps: Record<string, string | null> = Object.fromEntries(
    tableOf(type).fields.map(field => [field, null])
  )
  for (const { field, stamp } of await cellStamps(read, type, [id])) {
    if (stamp > (stamps[field] ?? '')) stamps[field] = stamp
  }
  return stamps
}
