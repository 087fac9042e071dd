import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'
import { undoersOf } from './undone.ts'

export type Cell = { readonly type: RecordType; readonly id: string; readonly field: string }

const hasChange = ({ prepare }: Connection, stamp: string, { type, id, field }: Cell): boolean =>
  prepare('SELECT 1 FROM "change" WHERE "id" = ? AND "type" = ? AND "field" = ? AND "stamp" = ?').get(
    id,
    type,
    field,
    stamp
  ) !== undefined

/** The creation of a record is undone by deleting it: another cell. */
const undoneBy = (cell: Cell): Cell => (cell.field === 'id' ? { ...cell, field: 'deletedAt' } : cell)

/** Says whether the change that a transaction made to a cell is taken back by an undo that itself stands. */
export const isCancelled = (connection: Connection, stamp: string, cell: Cell): boolean =>
  undoersOf(connection, stamp).some(undoer => {
    const inverse = undoneBy(cell)
    return hasChange(connection, undoer, inverse) && !isCancelled(connection, undoer, inverse)
  })

type Write = { readonly stamp: string; readonly field: string }

/** Stamp of the last change of a cell, its first value among them, that is no undo and is not taken back: who has the say over it now. */
export const effectiveWriter = (connection: Connection, cell: Cell): string | null => {
  const writes = connection
    .prepare(
      `SELECT c."stamp" FROM "change" c JOIN "transaction" t ON t."stamp" = c."stamp"
       WHERE c."type" = ? AND c."id" = ? AND t."undoes" IS NULL
       AND (c."field" = ? OR (c."field" = 'id' AND json_type(c."after", ?) IS NOT NULL)) ORDER BY c."stamp" DESC`
    )
    .all(cell.type, cell.id, cell.field, `$."${cell.field}"`) as Pick<Write, 'stamp'>[]
  return writes.find(({ stamp }) => !isCancelled(connection, stamp, cell))?.stamp ?? null
}

/** Says whether anything of a record was changed after a transaction, by a change that still stands. */
export const changedSince = (
  connection: Connection,
  type: RecordType,
  id: string,
  stamp: string
): boolean => {
  const writes = connection
    .prepare(
      `SELECT c."stamp", c."field" FROM "change" c JOIN "transaction" t ON t."stamp" = c."stamp"
       WHERE c."id" = ? AND c."type" = ? AND c."stamp" > ? AND t."undoes" IS NULL`
    )
    .all(id, type, stamp) as Write[]
  return writes.some(write => !isCancelled(connection, write.stamp, { type, id, field: write.field }))
}
