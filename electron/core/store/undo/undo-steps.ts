import type { Connection } from '../file/connection.ts'
import type { UndoStep } from '../workspace.ts'
import { isUndone, type LoggedTransaction } from './undone.ts'

/** Transactions read at a time on the way back. */
const PAGE = 100

/** Transactions that these devices made, of a kind, newest first, from a stamp on backwards. */
const backwards = function* (
  { prepare }: Connection,
  devices: readonly string[],
  kind: 'edit' | 'undo'
): Generator<LoggedTransaction> {
  let before = '~'
  for (;;) {
    const page = prepare(
      'SELECT "stamp", "label", "kind", "undoes" FROM "transaction" WHERE "stamp" < ? AND "kind" = ? AND substr("stamp", 31) IN (SELECT "value" FROM json_each(?)) ORDER BY "stamp" DESC LIMIT ?'
    ).all(before, kind, JSON.stringify(devices), PAGE) as LoggedTransaction[]
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    before = last.stamp
  }
}

const step = ({ stamp, label }: LoggedTransaction): UndoStep => ({ stamp, label })

/** What Ctrl+Z takes back: the newest edit of these devices, all of this installation, that does not stand undone; one undone in part counts as undone. */
export const undoStep = (connection: Connection, devices: readonly string[]): UndoStep | null => {
  for (const transaction of backwards(connection, devices, 'edit')) {
    if (!isUndone(connection, transaction.stamp)) return step(transaction)
  }
  return null
}

/** What redo brings back: the newest undo that stands, unless they edited something after it. */
export const redoStep = (connection: Connection, devices: readonly string[]): UndoStep | null => {
  const newestEdit = backwards(connection, devices, 'edit').next().value?.stamp ?? ''
  for (const transaction of backwards(connection, devices, 'undo')) {
    if (transaction.stamp < newestEdit) return null
    if (!isUndone(connection, transaction.stamp)) return step(transaction)
  }
  return null
}
