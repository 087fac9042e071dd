import { deviceOf } from '#shared/model/stamp.ts'
import type { Connection } from '../file/connection.ts'
import type { UndoStep } from '../workspace.ts'
import { isUndone, type LoggedTransaction } from './undone.ts'

/** Transactions read at a time on the way back; nearly always the first is the one. */
const pageSizes = function* (): Generator<number, never> {
  yield 1
  yield 10
  for (;;) yield 100
}

/** Edits and undos that these devices made, newest first. It is asked after each commit: the log is read no further than it must be. */
const backwards = function* (
  { prepare }: Connection,
  devices: readonly string[]
): Generator<LoggedTransaction> {
  let before = '~'
  for (const size of pageSizes()) {
    const page = prepare(
      `SELECT "stamp", "label", "kind", "undoes" FROM "transaction" WHERE "stamp" < ? AND "kind" IN ('edit', 'undo') ORDER BY "stamp" DESC LIMIT ?`
    ).all(before, size) as LoggedTransaction[]
    yield* page.filter(({ stamp }) => devices.includes(deviceOf(stamp)))
    const last = page.at(-1)
    if (!last || page.length < size) return
    before = last.stamp
  }
}

export type UndoSteps = { readonly undo: UndoStep | null; readonly redo: UndoStep | null }

const stepOf = ({ stamp, label }: LoggedTransaction): UndoStep => ({ stamp, label })

/**
 * What Ctrl+Z takes back: the newest edit of these devices, all of this installation, that does not stand undone; one undone in part
 * counts as undone. What redo brings back: the newest undo that stands, unless they edited something after it.
 */
export const undoSteps = (connection: Connection, devices: readonly string[]): UndoSteps => {
  let redo: UndoStep | null = null
  let isEdited = false
  for (const transaction of backwards(connection, devices)) {
    if (transaction.kind === 'edit') {
      isEdited = true
      if (!isUndone(connection, transaction.stamp)) return { undo: stepOf(transaction), redo }
    } else if (redo === null && !isEdited && !isUndone(connection, transaction.stamp)) {
      redo = stepOf(transaction)
    }
  }
  return { undo: null, redo }
}
