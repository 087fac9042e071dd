import type { TransactionKind } from '../database.ts'
import type { Connection } from '../file/connection.ts'

export type LoggedTransaction = {
  readonly stamp: string
  readonly label: string
  readonly kind: TransactionKind
  readonly undoes: string | null
}

/** A transaction of the log, or null. */
export const loggedTransaction = ({ prepare }: Connection, stamp: string): LoggedTransaction | null =>
  (prepare('SELECT "stamp", "label", "kind", "undoes" FROM "transaction" WHERE "stamp" = ?').get(stamp) as
    | LoggedTransaction
    | undefined) ?? null

/** Stamps of the transactions that undid this one, oldest first. */
export const undoersOf = ({ prepare }: Connection, stamp: string): readonly string[] =>
  (
    prepare('SELECT "stamp" FROM "transaction" WHERE "undoes" = ? ORDER BY "stamp"').all(stamp) as {
      readonly stamp: string
    }[]
  ).map(row => row.stamp)

/** Says whether a transaction stands undone: an undo of it that was itself undone (a redo) does not count. */
export const isUndone = (connection: Connection, stamp: string): boolean =>
  undoersOf(connection, stamp).some(undoer => !isUndone(connection, undoer))

/** Stamp of what an undo, or the redo of one, goes back to; of anything else its own. */
export const rootOf = (connection: Connection, transaction: LoggedTransaction): string => {
  let here = transaction
  while (here.undoes !== null) {
    const before = loggedTransaction(connection, here.undoes)
    if (!before) return here.undoes
    here = before
  }
  return here.stamp
}
