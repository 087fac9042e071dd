import { type Connection, quoted } from '../file/connection.ts'
import type { Cells } from './draft.ts'

/** Rows read at a time: no more are in memory, and between two readings the table may be written. */
const ROWS = 1000

/** The rows of a table in the order of its key, some at a time. */
export const rowChunks = function* (
  { sqlite }: Connection,
  table: string,
  key: readonly string[] = ['id'],
  where = 'TRUE'
): Generator<readonly Cells[]> {
  const columns = key.map(quoted).join(', ')
  const after = `(${columns}) > (${key.map(() => '?').join(', ')})`
  const head = `SELECT * FROM ${quoted(table)} WHERE ${where}`
  const tail = ` ORDER BY ${columns} LIMIT ${ROWS}`
  // Not from the kept statements: between two calls a migration may change which columns there are.
  const next = sqlite.prepare<unknown[], Cells>(`${head} AND ${after}${tail}`)
  let rows = sqlite.prepare<unknown[], Cells>(head + tail).all()
  while (rows.length > 0) {
    yield rows
    const last = rows.at(-1)
    rows = next.all(...key.map(column => last?.[column]))
  }
}
