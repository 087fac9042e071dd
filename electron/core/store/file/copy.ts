import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { PianoError } from '#shared/contract/errors.ts'
import { renameWithPatience } from '../../safety/rename.ts'
import { sha256 } from '../../safety/sha256.ts'
import { discard, syncToDisk, temporaryBeside } from '../../safety/write-file.ts'
import { sumTable } from '../validate/rehash.ts'
import { type Connection, connectionOf } from './connection.ts'
import { checkName } from './keep-workspace.ts'
import { inUse, readLockNote } from './lock.ts'
import { isHeld } from './open-files.ts'
import { schemaOf } from './schema.ts'
import { meaningOf } from './sqlite-errors.ts'

export type Copied = { readonly sha256: string; readonly size: number }

const sums = ({ prepare }: Connection): ReadonlyMap<string, string> => {
  const rows = prepare('SELECT "table", "count", "xor" FROM "tableHash"').all() as {
    readonly table: string
    readonly count: number
    readonly xor: Buffer
  }[]
  return new Map(rows.map(({ table, count, xor }) => [table, `${count} ${xor.toString('hex')}`]))
}

/** Compares a finished copy with its original: pages, schema, and every row by count and hash. Throws WORKSPACE_DAMAGED. */
const verifyCopy = (original: Connection, path: string): void => {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('trusted_schema = OFF')
    const copy = connectionOf(sqlite)
    const refuse = (part: string) => new PianoError('WORKSPACE_DAMAGED', { part })
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') throw refuse('pages')
    if (schemaOf(sqlite) !== schemaOf(original.sqlite)) throw refuse('schema')
    for (const [table, expected] of sums(original)) {
      const { count, xor } = sumTable(copy, table)
      if (expected !== `${count} ${xor.toString('hex')}`) throw refuse(table)
    }
  } finally {
    sqlite.close()
  }
}

/** SHA-256 and size of a file that no SQLite has open. */
const digestOf = (path: string): Copied => ({
  sha256: sha256(readFileSync(path)),
  size: statSync(path).size
})

/**
 * Copies the open workspace to a path: `VACUUM INTO` a temporary name, to the disk, verified, hashed, renamed (DESIGN.md 4,
 * "The file"). A copy that fails leaves nothing. Throws NAME_TOO_LONG, WORKSPACE_EXISTS, FOLDER_MISSING, FOLDER_READ_ONLY, DISK_FULL,
 * WORKSPACE_DAMAGED when rows do not agree with their hashes, WORKSPACE_IN_USE for a file that is open here.
 */
export const copyWorkspace = (connection: Connection, path: string, replace = false): Copied => {
  const target = resolve(path)
  checkName(target)
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new PianoError('FOLDER_MISSING')
  if (existsSync(target)) {
    if (isHeld(target)) throw inUse(readLockNote(target))
    if (!replace) throw new PianoError('WORKSPACE_EXISTS')
  }
  const temporary = temporaryBeside(target)
  try {
    connection.prepare('VACUUM INTO ?').run(temporary)
    syncToDisk(temporary)
    verifyCopy(connection, temporary)
    const digest = digestOf(temporary)
    renameWithPatience(temporary, target)
    if (process.platform !== 'win32') syncToDisk(dirname(target))
    return digest
  } catch (error) {
    for (const rest of ['', '-journal']) discard(`${temporary}${rest}`)
    throw meaningOf(error)
  }
}
