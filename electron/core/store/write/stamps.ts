import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'

/** Stamp of the last change of a cell (a field, `title@ar`, `deletedAt`), its first value among them, or null when it never changed. */
export const lastStamp = (
  connection: Connection,
  type: RecordType,
  id: string,
  field: string
): string | null => {
  const row = connection
    .prepare(
      `SELECT max("stamp") AS stamp FROM "change" WHERE "type" = ? AND "id" = ?
       AND ("field" = ? OR ("field" = 'id' AND json_type("after", ?) IS NOT NULL))`
    )
    .get(type, id, field, `$."${field}"`) as { readonly stamp: string | null }
  return row.stamp
}
