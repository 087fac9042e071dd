import { type Connection, quoted, type Value } from '../file/connection.ts'
import { type HashedTable, LOG_TABLES } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import { mix, mixCells, rowHash } from '../write/hashes.ts'
import { rowChunks } from '../write/row-chunks.ts'

/** Keys of the tables that keep the hash of each row in the row, besides those of records. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  translation: ['type', 'id', 'field', 'language'],
  ownValue: ['type', 'id', 'field']
}

/** What names one row of a table that keeps the hash of each in the row. */
export const keyColumns = (table: string): readonly string[] => KEYS[table] ?? ['id']

/** Says whether a table keeps the hash of each row in the row. */
export const keepsRowHash = (table: string): boolean =>
  Object.hasOwn(KEYS, table) || !LOG_TABLES.some(log => log === table)

type Sum = { readonly count: number; readonly xor: Buffer }

/**
 * The number of a transaction in this file is no part of what it says; how the search index was folded is a note on what can be made anew.
 */
const isHashed = (table: string, column: string): boolean =>
  column !== 'rowHash' &&
  !(table === 'transaction' && column === 'row') &&
  !(table === 'workspace' && column === 'foldVersion')

/** Columns of a table that a row's hash is made of, by code unit. The table's own, so that files of an older form can be checked too. */
export const hashedColumns = ({ sqlite }: Connection, table: string): readonly string[] =>
  sqlite
    .prepare(`SELECT * FROM ${quoted(table)}`)
    .columns()
    .map(({ name }) => name)
    .filter(name => isHashed(table, name))
    .sort()

/** Counts and hashes a whole table anew; `each` sees every row with its computed hash. */
export const sumTable = (
  connection: Connection,
  table: string,
  each?: (row: Cells, digest: Buffer) => void
): Sum => {
  const columns = hashedColumns(connection, table)
  const xor = Buffer.alloc(32)
  let count = 0
  const rows = connection.sqlite.prepare<unknown[], Cells>(`SELECT * FROM ${quoted(table)}`).iterate()
  for (const row of rows) {
    const digest = rowHash(columns, row)
    mix(xor, digest)
    count += 1
    each?.(row, digest)
  }
  return { count, xor }
}

/** Is given the columns of a table, and says who sees the cells of each row, in their order; undefined: nobody. */
export type RowsSeen = (columns: readonly string[]) => ((cells: readonly Value[]) => void) | undefined

/** As `sumTable`, several times quicker: who is named by `seen` sees the very cells that are hashed. */
export const sumCells = (connection: Connection, table: string, seen?: RowsSeen): Sum => {
  const columns = hashedColumns(connection, table)
  const each = seen?.(columns)
  const xor = Buffer.alloc(32)
  let count = 0
  const rows = connection.sqlite
    .prepare<unknown[], readonly Value[]>(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table)}`)
    .raw()
    .iterate()
  for (const cells of rows) {
    mixCells(xor, columns, cells)
    count += 1
    each?.(cells)
  }
  return { count, xor }
}

/** Writes the hash of every row that has another one now; only some rows are in memory at a time. */
const rehashRows = (connection: Connection, table: string): Sum => {
  const columns = hashedColumns(connection, table)
  const key = keyColumns(table)
  const where = key.map(column => `${quoted(column)} = ?`).join(' AND ')
  const update = connection.sqlite.prepare(`UPDATE ${quoted(table)} SET "rowHash" = ? WHERE ${where}`)
  const xor = Buffer.alloc(32)
  let count = 0
  for (const rows of rowChunks(connection, table, key)) {
    for (const row of rows) {
      const digest = rowHash(columns, row)
      mix(xor, digest)
      count += 1
      const kept: unknown = row['rowHash']
      if (!(kept instanceof Buffer && kept.equals(digest)))
        update.run(digest, ...key.map(column => row[column]))
    }
  }
  return { count, xor }
}

/** Writes the hashes of the rows and of the tables named anew, after a migration changed them. */
export const rehash = (connection: Connection, tables: Iterable<HashedTable | string>): void => {
  for (const table of tables) {
    const { count, xor } = keepsRowHash(table) ? rehashRows(connection, table) : sumTable(connection, table)
    connection.sqlite
      .prepare('INSERT OR REPLACE INTO "tableHash" ("table", "count", "xor") VALUES (?, ?, ?)')
      .run(table, count, xor)
  }
}
