import type { Connection } from './connection.ts'
import { RECEIVED_COLUMNS, rowHash, type Tallies, tally } from './hashes.ts'
import type { CommitContent } from './workspace.ts'

/** Stores the records of a received bundle, which nothing changes later; the same again is left as it is (DESIGN.md 5). */
export const writeReceived = (
  { prepare }: Connection,
  received: NonNullable<CommitContent['received']>,
  tallies: Tallies
): void => {
  const insert = prepare(
    'INSERT OR IGNORE INTO "receivedRecord" ("bundle", "type", "id", "title", "json") VALUES (?, ?, ?, ?, ?)'
  )
  for (const row of received) {
    const { changes } = insert.run(row.bundle, row.type, row.id, row.title, row.json)
    if (changes > 0) tally(tallies, 'receivedRecord', null, rowHash(RECEIVED_COLUMNS, row))
  }
}
