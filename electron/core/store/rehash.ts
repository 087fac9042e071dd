import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from './connection.ts'
import type { Cells } from './draft.ts'
import {
  BLOB_COLUMNS,
  CHANGE_COLUMNS,
  mix,
  RECEIVED_COLUMNS,
  rowHash,
  TRANSACTION_COLUMNS,
  TRANSLATION_COLUMNS
} from './hashes.ts'
import { type HashedTable, tableOf } from './tables.ts'

const LOG_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  translation: TRANSLATION_COLUMNS,
  transaction: TRANSACTION_COLUMNS,
  change: CHANGE_COLUMNS,
  blob: BLOB_COLUMNS,
  receivedRecord: RECEIVED_COLUMNS
}

/** The hashed columns of a table, sorted by code unit. */
export const hashedColumns = (table: HashedTable): readonly string[] =>
  LOG_COLUMNS[table] ?? tableOf(table as RecordType).sortedColumns

/** Says whether a table keeps the hash of each row in the row. */
export const keepsRowHash = (table: HashedTable): boolean => table === 'translation' || !(table in LOG_COLUMNS)

type Sum = { readonly count: number; readonly xor: Buffer }

/** Counts and hashes a whole table anew; `each` sees every row with its computed hash. */
export const sumTable = (
  { sqlite }: Connection,
  table: HashedTable,
  each?: (row: Cells, digest: Buffer) => void
): Sum => {
  const columns = hashedColumns(table)
  const xor = Buffer.alloc(32)
  let count = 0
  for (const row of sqlite.prepare(`SELECT * FROM "${table}"`).iterate() as IterableIterator<Cells>) {
    const digest = rowHash(columns, row)
    mix(xor, digest)
    count += 1
    each?.(row, digest)
  }
  return { count, xor }
}

/** Writes the hashes of rows and tables anew after a migration changed them. */
export const rehashAll = (connection: Connection, types: readonly RecordType[]): void => {
  const { sqlite } = connection
  const tables: readonly HashedTable[] = [...types, ...(Object.keys(LOG_COLUMNS) as HashedTable[])]
  for (const table of tables) {
    const fresh: { readonly row: Cells; readonly digest: Buffer }[] = []
    const { count, xor } = sumTable(connection, table, (row, digest) => fresh.push({ row, digest }))
    if (table === 'translation') {
      const update = sqlite.prepare(
        'UPDATE "translation" SET "rowHash" = ? WHERE "id" = ? AND "type" = ? AND "field" = ? AND "language" = ?'
      )
      for (const { row, digest } of fresh) {
        update.run(digest, row['id'], row['type'], row['field'], row['language'])
      }
    } else if (keepsRowHash(table)) {
      const update = sqlite.prepare(`UPDATE "${table}" SET "rowHash" = ? WHERE id = ?`)
      for (const { row, digest } of fresh) update.run(digest, row['id'])
    }
    sqlite
      .prepare('INSERT OR REPLACE INTO "tableHash" ("table", "count", "xor") VALUES (?, ?, ?)')
      .run(table, count, xor)
  }
}
