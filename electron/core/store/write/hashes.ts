import { hash } from 'node:crypto'
import { jsonText } from '#shared/model/canonical-json.ts'
import type { Connection } from '../file/connection.ts'
import type { HashedTable } from '../tables.ts'

export type Digest = Buffer

type Cell = string | number | Uint8Array | null | undefined
type Row = Readonly<Record<string, Cell>>

/** The same text as `canonicalJson` gives, bytes in hex; written here without its checks: values are checked when they come in. */
const cellText = (value: string | number | Uint8Array): string => {
  if (typeof value === 'string') return jsonText(value)
  return JSON.stringify(typeof value === 'object' ? Buffer.from(value).toString('hex') : value)
}

const rowText = (columns: readonly string[], row: Row): string => {
  let text = '{'
  for (const column of columns) {
    const value = row[column]
    if (value === null || value === undefined) continue
    text += `${text.length === 1 ? '' : ','}"${column}":${cellText(value)}`
  }
  return `${text}}`
}

/** As `rowText`, for the cells of a row in the order of the columns. */
const cellsText = (columns: readonly string[], cells: readonly Cell[]): string => {
  let text = '{'
  for (let index = 0; index < columns.length; index += 1) {
    const value = cells[index]
    if (value === null || value === undefined) continue
    text += `${text.length === 1 ? '' : ','}"${columns[index]}":${cellText(value)}`
  }
  return `${text}}`
}

/**
 * Hash of a row: SHA-256 of the canonical JSON of its columns that are not null (DESIGN.md 4). `columns` must be sorted by
 * code unit.
 */
export const rowHash = (columns: readonly string[], row: Row): Digest =>
  hash('sha256', rowText(columns, row), 'buffer')

export const TRANSLATION_COLUMNS = ['field', 'id', 'language', 'original', 'text', 'type'] as const
export const OWN_VALUE_COLUMNS = ['field', 'id', 'type', 'value'] as const
export const TRANSACTION_COLUMNS = ['author', 'kind', 'label', 'reason', 'seen', 'stamp', 'undoes'] as const
export const CHANGE_COLUMNS = ['after', 'before', 'field', 'id', 'stamp', 'type'] as const
export const BLOB_COLUMNS = ['sha256', 'size'] as const
export const RECEIVED_COLUMNS = ['bundle', 'id', 'json', 'title', 'type'] as const
export const SEALED_COLUMNS = ['line', 'sha256'] as const

export type Tally = { count: number; readonly xor: Buffer }

/** How the counts and hashes of tables change in a commit: added together first, written once. */
export type Tallies = Map<HashedTable, Tally>

const tallyOf = (tallies: Tallies, table: HashedTable): Tally => {
  const known = tallies.get(table)
  if (known) return known
  const fresh = { count: 0, xor: Buffer.alloc(32) }
  tallies.set(table, fresh)
  return fresh
}

/** XORs a row's hash into a table's. */
export const mix = (into: Buffer, digest: Uint8Array): void => {
  for (let index = 0; index < 32; index += 1) into[index] = (into[index] ?? 0) ^ (digest[index] ?? 0)
}

/** Notes that a row came (new hash alone), went (old hash alone) or changed (both). */
export const tally = (
  tallies: Tallies,
  table: HashedTable,
  oldHash: Uint8Array | null,
  newHash: Uint8Array | null
): void => {
  const sum = tallyOf(tallies, table)
  if (oldHash) {
    mix(sum.xor, oldHash)
    sum.count -= 1
  }
  if (newHash) {
    mix(sum.xor, newHash)
    sum.count += 1
  }
}

/** XORs the hash of a text into a table's. 32 characters are made much quicker than a buffer. */
const mixText = (into: Buffer, text: string): void => {
  const digest = hash('sha256', text, 'binary')
  for (let index = 0; index < 32; index += 1) into[index] = (into[index] ?? 0) ^ digest.charCodeAt(index)
}

/** XORs the hash of a row, given as its cells in the order of the columns, into a table's. */
export const mixCells = (into: Buffer, columns: readonly string[], cells: readonly Cell[]): void =>
  mixText(into, cellsText(columns, cells))

/** Notes that a row came whose hash is not kept with it. */
export const tallyNew = (
  tallies: Tallies,
  table: HashedTable,
  columns: readonly string[],
  row: Row
): void => {
  const sum = tallyOf(tallies, table)
  mixText(sum.xor, rowText(columns, row))
  sum.count += 1
}

/** Writes the sums into `tableHash`. */
export const writeTallies = ({ prepare }: Connection, tallies: Tallies): void => {
  for (const [table, { count, xor }] of tallies) {
    const row = prepare('SELECT "count", "xor" FROM "tableHash" WHERE "table" = ?').get(table) as
      | { readonly count: number; readonly xor: Buffer }
      | undefined
    if (row) {
      mix(xor, row.xor)
      prepare('UPDATE "tableHash" SET "count" = ?, "xor" = ? WHERE "table" = ?').run(
        row.count + count,
        xor,
        table
      )
    } else
      prepare('INSERT INTO "tableHash" ("table", "count", "xor") VALUES (?, ?, ?)').run(table, count, xor)
  }
}
