import type { Connection } from '../file/connection.ts'
import type { CommitContent } from '../workspace.ts'
import { RECEIVED_COLUMNS, type Tallies, tallyNew } from './hashes.ts'
import { CHUNK, insertMany } from './write-many.ts'

/**
 * Stores the records of a received bundle, which nothing changes later: they come once, all of them in one commit with their
 * bundle; a bundle that is here already is left as it is (DESIGN.md 5).
 */
export const writeReceived = (
  connection: Connection,
  { bundle, records }: NonNullable<CommitContent['received']>,
  tallies: Tallies
): void => {
  if (connection.prepare('SELECT 1 FROM "receivedRecord" WHERE "bundle" = ? LIMIT 1').get(bundle)) return
  let values: unknown[] = []
  for (const { type, id, title, json } of records) {
    tallyNew(tallies, 'receivedRecord', RECEIVED_COLUMNS, { bundle, type, id, title, json })
    values.push(bundle, id, json, title, type)
    if (values.length < CHUNK * RECEIVED_COLUMNS.length) continue
    insertMany(connection, 'receivedRecord', RECEIVED_COLUMNS, values)
    values = []
  }
  insertMany(connection, 'receivedRecord', RECEIVED_COLUMNS, values)
}
