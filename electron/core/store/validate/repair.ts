import { RECORD_TYPES } from '#shared/model/index.ts'
import { type Connection, quoted, type Value } from '../file/connection.ts'
import { agreesWithIndexes, checkSums, damaged, sumsOf } from '../file/soundness.ts'
import { hashedColumns, keyColumns, sumTable } from '../migrations/rehash.ts'
import { refoldAll } from '../search/search-index.ts'
import { tableOf } from '../tables.ts'
import type { Cells } from '../write/draft.ts'
import { rowHash } from '../write/hashes.ts'
import { transact } from '../write/transact.ts'
import { type Logged, replayed } from './validation-log.ts'

type Table = (typeof RECORD_TYPES)[number] | 'translation' | 'ownValue'

const TABLES: readonly Table[] = [...RECORD_TYPES, 'translation', 'ownValue']

/** Rows that no longer have the hash kept with them. */
const garbledRows = (connection: Connection, table: Table): readonly Cells[] => {
  const rows: Cells[] = []
  sumTable(connection, table, (row, digest) => {
    const kept: unknown = row['rowHash']
    if (!(kept instanceof Buffer && kept.equals(digest))) rows.push(row)
  })
  return rows
}

/** What the log says that stands in the columns of a row. */
const loggedCells = ({ prepare }: Connection, table: Table, row: Cells): Readonly<Record<string, Value>> => {
  const type = table === 'translation' || table === 'ownValue' ? String(row['type']) : table
  const changes = prepare(
    'SELECT "id", "field", "after", "stamp" FROM "change" WHERE "type" = ? AND "id" = ?'
  )
  const state = replayed(changes.all(type, row['id']) as Logged[])
  const logged = (name: string) => JSON.parse(state.get(name) ?? 'null')
  if (table === 'translation') return logged(`${row['field']}@${row['language']}`) ?? {}
  if (table === 'ownValue') return { value: logged(String(row['field'])) }
  return Object.fromEntries(tableOf(table).columns.map(name => [name, logged(name)]))
}

const rewrite = (connection: Connection, table: Table, row: Cells): void => {
  const key = keyColumns(table)
  const columns = hashedColumns(connection, table)
  const cells: Cells = { ...row, ...loggedCells(connection, table, row) }
  const set = [...columns, 'rowHash'].map(name => `${quoted(name)} = ?`).join(', ')
  const where = key.map(name => `${quoted(name)} = ?`).join(' AND ')
  connection.sqlite
    .prepare(`UPDATE ${quoted(table)} SET ${set} WHERE ${where}`)
    .run(
      ...columns.map(name => cells[name] ?? null),
      rowHash(columns, cells),
      ...key.map(name => row[name] ?? null)
    )
}

/**
 * Brings rows that the disk has garbled, and indexes, back to what was saved, out of the log. Nothing is guessed: it stands only if every
 * table then has the count and hash that were kept when it was written, otherwise nothing is changed. Gives the number of rows brought
 * back, 0 where indexes alone were built anew; null: nothing was written. Throws WORKSPACE_DAMAGED where the log is not enough.
 */
export const repairRows = (connection: Connection): number | null =>
  transact(connection, () => {
    const sums = sumsOf(connection)
    let repaired = 0
    let isChanged = false
    for (const table of TABLES) {
      if (!agreesWithIndexes(connection, table)) {
        connection.sqlite.exec(`REINDEX ${quoted(table)}`)
        if (!agreesWithIndexes(connection, table)) throw damaged(table)
        isChanged = true
      }
      const rows = garbledRows(connection, table)
      for (const row of rows) rewrite(connection, table, row)
      repaired += rows.length
      const kept = sums.get(table)
      if (kept !== undefined) checkSums(connection, new Map([[table, kept]]))
    }
    if (repaired > 0) refoldAll(connection, RECORD_TYPES)
    return repaired > 0 || isChanged ? repaired : null
  })
