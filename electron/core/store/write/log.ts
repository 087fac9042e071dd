import type { TransactionKind } from '../database.ts'
import { type Connection, quoted } from '../file/connection.ts'
import type { Change } from './diff.ts'
import { CHANGE_COLUMNS, type Tallies, TRANSACTION_COLUMNS, tallyNew } from './hashes.ts'
import { insertMany } from './write-many.ts'

export type TransactionRow = {
  readonly stamp: string
  readonly author: string | null
  readonly label: string
  readonly kind: TransactionKind
  readonly undoes: string | null
  readonly seen: string
  readonly reason: string | null
}

/** A migration logs kinds that a newer model may not have any more. */
export type LoggedChange = Omit<Change, 'type'> & { readonly type: string }

const COLUMNS = ['stamp', 'author', 'label', 'kind', 'undoes', 'seen', 'reason'] as const
const ROW_COLUMNS = ['after', 'before', 'field', 'id', 'transaction', 'type'] as const
const INSERT = `INSERT INTO "transaction" (${COLUMNS.map(quoted).join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`

/** Appends a transaction and its changes to the log (DESIGN.md 4). */
export const writeLog = (
  connection: Connection,
  transaction: TransactionRow,
  changes: Iterable<LoggedChange>,
  tallies: Tallies
): void => {
  const { stamp } = transaction
  tallyNew(tallies, 'transaction', TRANSACTION_COLUMNS, transaction)
  const row = connection.prepare(INSERT).run(...COLUMNS.map(column => transaction[column])).lastInsertRowid
  const values: unknown[] = []
  for (const change of changes) {
    tallyNew(tallies, 'change', CHANGE_COLUMNS, { ...change, stamp })
    values.push(change.after, change.before, change.field, change.id, row, change.type)
  }
  insertMany(connection, 'changeRow', ROW_COLUMNS, values)
}
