import type { Connection } from '../file/connection.ts'
import type { UndoStep } from '../workspace.ts'
import { isUndone, type LoggedTransaction, rootOf } from './undone.ts'

/** Transactions read at a time on the way back. */
const PAGE = 100

/** This device's transactions of a kind, newest first, from a stamp on backwards. */
const backwards = function* (
  { prepare }: Connection,
  device: string,
  kind: 'edit' | 'undo'
): Generator<LoggedTransaction> {
  let before = '~'
  for (;;) {
    const page = prepare(
      'SELECT "stamp", "label", "kind", "undoes" FROM "transaction" WHERE "stamp" < ? AND "kind" = ? AND substr("stamp", 31) = ? ORDER BY "stamp" DESC LIMIT ?'
    ).all(before, kind, device, PAGE) as LoggedTransaction[]
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    before = last.stamp
  }
}

const step = ({ stamp, label }: LoggedTransaction): UndoStep => ({ stamp, label })

/** What Ctrl+Z takes back: this device's newest edit that does not stand undone; one undone in part counts as undone. */
export const undoStep = (connection: Connection, device: string): UndoStep | null => {
  for (const transaction of backwards(connection, device, 'edit')) {
    if (!isUndone(connection, transaction.stamp)) return step(transaction)
  }
  return null
}

/** What redo brings back: the newest undo that stands, unless this device edited something after it. */
export const redoStep = (connection: Connection, device: string): UndoStep | null => {
  const newestEdit = backwards(connection, device, 'edit').next().value?.stamp ?? ''
  for (const transaction of backwards(connection, device, 'undo')) {
    if (transaction.stamp < newestEdit) return null
    // An undo of an undo is a redo; taking that back is undo's work.
    const isRedo = rootOf(connection, transaction).depth % 2 === 0
    if (!isRedo && !isUndone(connection, transaction.stamp)) return step(transaction)
  }
  return null
}
