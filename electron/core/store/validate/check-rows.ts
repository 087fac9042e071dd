import { PianoError } from '#shared/contract/errors.ts'
import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'
import { agreesWithIndexes, checkSums, checkWorkspaceRow, damaged, sumsOf } from '../file/soundness.ts'
import { type RowsSeen, sumCells } from '../migrations/rehash.ts'

/** As `RowsSeen`, of the table of a kind. */
export type RowsOfKindSeen = (type: RecordType, columns: readonly string[]) => ReturnType<RowsSeen>

/**
 * Reads every row of some kinds once more, with all translations, own values and the workspace's own row, against the counts and hashes that were
 * kept when they were written, and their indexes against the rows, which one that is wrong would hide: what a disk garbled must not be
 * sealed, sent or printed in the city's name. The log and the search index are no part of that: opening, backups and validation look at them.
 * `seen` may say for a kind who sees the cells of its rows as they are hashed: what it made of them is worth nothing when this throws.
 * Throws RECORDS_DAMAGED with the kind, WORKSPACE_DAMAGED.
 */
export const checkRows = (
  connection: Connection,
  types: readonly RecordType[],
  seen?: RowsOfKindSeen
): void => {
  checkWorkspaceRow(connection)
  const sums = sumsOf(connection)
  for (const type of types) {
    const { count, xor } = sumCells(connection, type, columns => seen?.(type, columns))
    const kept = sums.get(type)
    const agrees = kept === undefined ? count === 0 : kept === `${count} ${xor.toString('hex')}`
    if (!agrees || !agreesWithIndexes(connection, type)) throw new PianoError('RECORDS_DAMAGED', { type })
  }
  for (const table of ['translation', 'ownValue']) {
    const kept = sums.get(table)
    if (kept !== undefined) checkSums(connection, new Map([[table, kept]]))
    if (!agreesWithIndexes(connection, table)) throw damaged(table)
  }
}
