import type { RecordType } from '#shared/model/index.ts'
import type { Connection } from '../file/connection.ts'
import { type HashedTable, LOG_TABLES } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import { mix, rowHash } from '../write/hashes.ts'

/** Says whether a table keeps the hash of each row in the row. */
export const keepsRowHash = (table: HashedTable): boolean =>
  table === 'translation' || !LOG_TABLES.some(log => log === table)

type Sum = { readonly count: number; readonly xor: Buffer }

/**
 * Counts and hashes a whole table anew; `each` sees every row with its computed hash. The columns are the table's own, so that
 * files of an older form can be checked before they are migrated.
 */
export const sumTable = (
  { sqlite }: Connection,
  table: string,
  each?: (row: Cells, digest: Buffer) => void
): Sum => {
  const statement = sqlite.prepare<unknown[], Cells>(`SELECT * FROM "${table}"`)
  const columns = statement
    .columns()
    .map(({ name }) => name)
    .filter(name => name !== 'rowHash' && !(table === 'transaction' && name === 'row'))
    .sort()
  const xor = Buffer.alloc(32)
  let count = 0
  for (const row of statement.iterate()) {
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
  const tables: readonly HashedTable[] = [...types, ...LOG_TABLES]
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
