import { statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import { CURRENT_VERSION } from '../migrations/migrations.ts'
import { sumCells } from '../migrations/rehash.ts'
import { expectedSchema, schemaOf } from '../schema/file-schema.ts'
import { type Connection, connectionOf, quoted, type Sqlite } from './connection.ts'
import { APPLICATION_ID } from './header.ts'

export const damaged = (part: string): PianoError => new PianoError('WORKSPACE_DAMAGED', { part })

/** Count and hash of each table as the file itself tells them. */
export const sumsOf = ({ prepare }: Connection): ReadonlyMap<string, string> => {
  const rows = prepare('SELECT "table", "count", "xor" FROM "tableHash"').all() as {
    readonly table: string
    readonly count: number
    readonly xor: Buffer
  }[]
  return new Map(rows.map(({ table, count, xor }) => [table, `${count} ${xor.toString('hex')}`]))
}

/** Throws WORKSPACE_DAMAGED naming the first table whose rows do not agree with these counts and hashes. */
export const checkSums = (connection: Connection, sums: ReadonlyMap<string, string>): void => {
  for (const [table, expected] of sums) {
    const { count, xor } = sumCells(connection, table)
    if (expected !== `${count} ${xor.toString('hex')}`) throw damaged(table)
  }
}

/** Throws WORKSPACE_DAMAGED when the id, the language or the city's key are not what was written: partners would be told of another key. */
export const checkWorkspaceRow = (connection: Connection): void =>
  checkSums(connection, new Map([['workspace', sumsOf(connection).get('workspace') ?? '']]))

/**
 * The form of an open file, once any interrupted transaction has been taken back: before that, its header may tell of a form that never
 * came to be. Throws WORKSPACE_NEWER, WORKSPACE_DAMAGED for a form that is none of ours.
 */
export const formOf = (sqlite: Sqlite): number => {
  const version = Number(sqlite.pragma('user_version', { simple: true }))
  if (version > CURRENT_VERSION) throw new PianoError('WORKSPACE_NEWER', { version })
  if (version === 0 || sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw damaged('header')
  if (schemaOf(sqlite) !== expectedSchema(version)) throw damaged('schema')
  return version
}

/** SQLite reads a last page that lacks bytes as if they were zero. */
export const checkLength = (sqlite: Sqlite, path: string): void => {
  const pages = Number(sqlite.pragma('page_count', { simple: true }))
  const size = Number(sqlite.pragma('page_size', { simple: true }))
  if (statSync(path).size < pages * size) throw damaged('length')
}

/** SQLite's own check: the quick one, or the whole one with references (RELIABILITY.md 5). */
export const checkPages = (sqlite: Sqlite, whole: boolean): void => {
  const found = sqlite.pragma(whole ? 'integrity_check' : 'quick_check', { simple: true })
  if (found !== 'ok') throw damaged('pages')
  if (whole && (sqlite.pragma('foreign_key_check') as readonly unknown[]).length > 0)
    throw damaged('references')
}

/** Whether the pages of a table are in order and its indexes name the very rows that are there: SQLite's own check of one table. */
export const agreesWithIndexes = ({ sqlite }: Connection, table: string): boolean =>
  sqlite.pragma(`integrity_check(${quoted(table)})`, { simple: true }) === 'ok'

/** Everything there is to check of a file, rows and log by their hashes included. Throws WORKSPACE_DAMAGED, WORKSPACE_NEWER. */
export const checkAll = (sqlite: Sqlite, path: string): void => {
  checkLength(sqlite, path)
  formOf(sqlite)
  checkPages(sqlite, true)
  const connection = connectionOf(sqlite)
  checkSums(connection, sumsOf(connection))
}
