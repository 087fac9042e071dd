import type { Connection } from '../file/connection.ts'
import { updateSearch } from '../search/search-index.ts'
import { noteStamp } from './clock.ts'
import type { RecordDiff } from './diff.ts'
import { type Tallies, writeTallies } from './hashes.ts'
import { type TransactionRow, writeLog } from './log.ts'
import { writeRows } from './write-rows.ts'

/** Writes a checked draft: rows, log, search, clock, and the sums over all of it. */
export const writeDraft = (
  connection: Connection,
  transaction: TransactionRow,
  device: string,
  diffs: readonly RecordDiff[],
  tallies: Tallies
): void => {
  writeRows(connection, diffs, tallies)
  writeLog(
    connection,
    transaction,
    diffs.flatMap(({ changes }) => changes),
    tallies
  )
  updateSearch(connection, diffs)
  noteStamp(connection, device, transaction.stamp)
  writeTallies(connection, tallies)
}
