import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'

type Found = { readonly stamp: string | null }

/** Stamp of the last change of a cell (a field, `title@ar`, `deletedAt`), its first value among them, or null when it never changed. */
export const lastStamp = (
  { prepare }: Connection,
  type: RecordType,
  id: string,
  field: string
): string | null => {
  const changed = prepare(
    'SELECT max("stamp") AS stamp FROM "change" WHERE "type" = ? AND "id" = ? AND "field" = ?'
  ).get(type, id, field) as Found
  if (changed.stamp !== null) return changed.stamp
  // Nothing of a record is older than its first values, which are read only where no change has come since.
  const first = prepare(
    `SELECT max("stamp") AS stamp FROM "change" WHERE "type" = ? AND "id" = ? AND "field" = 'id' AND json_type("after", ?) IS NOT NULL`
  ).get(type, id, `$."${field}"`) as Found
  return first.stamp
}
