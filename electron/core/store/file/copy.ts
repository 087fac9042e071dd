import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { PianoError } from '#shared/contract/errors.ts'
import { discard, type Manner, newTemporary, settle, syncToDisk, targetOf } from '../../../host/write-file.ts'
import { refuseHeld } from '../../files/open-files.ts'
import { fileSha256 } from '../../files/sha256.ts'
import { schemaOf } from '../schema/file-schema.ts'
import { type Connection, connectionOf } from './connection.ts'
import { checkWorkspacePlace } from './keep-workspace.ts'
import { checkSums, damaged, sumsOf } from './soundness.ts'
import { meaningOf } from './sqlite-errors.ts'

/** Whether an older file may be replaced, and who may read the copy. */
export type CopyOptions = Manner & { readonly replace?: boolean }

export type Copied = { readonly sha256: string; readonly size: number }

/** Compares a finished copy with its original: pages, schema, and every row by count and hash. Throws WORKSPACE_DAMAGED. */
const verifyCopy = (original: Connection, path: string): void => {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true })
  try {
    sqlite.pragma('trusted_schema = OFF')
    const copy = connectionOf(sqlite)
    if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') throw damaged('pages')
    if (schemaOf(sqlite) !== schemaOf(original.sqlite)) throw damaged('schema')
    checkSums(copy, sumsOf(original))
  } finally {
    sqlite.close()
  }
}

/** SHA-256 and size of a file that no SQLite has open. */
const digestOf = (path: string): Copied => ({
  sha256: fileSha256(path),
  size: statSync(path).size
})

/**
 * Copies the open workspace to a path: `VACUUM INTO` a temporary name, to the disk, verified, hashed, renamed (DESIGN.md 4,
 * "The file"). A copy that fails leaves nothing. Throws NAME_TOO_LONG, NAME_RESERVED, FILE_IN_THE_WAY, WORKSPACE_EXISTS, FOLDER_MISSING,
 * FOLDER_READ_ONLY, DISK_FULL, DISK_FAILED, WORKSPACE_DAMAGED when rows do not agree with their hashes, WORKSPACE_IN_USE for a file that is open here.
 */
export const copyWorkspace = (
  connection: Connection,
  path: string,
  { replace = false, ...manner }: CopyOptions = {}
): Copied => {
  const target = targetOf(path)
  checkWorkspacePlace(target.path)
  if (!statSync(dirname(target.path), { throwIfNoEntry: false })?.isDirectory())
    throw new PianoError('FOLDER_MISSING')
  if (target.old !== null) {
    refuseHeld(target.path)
    if (!replace) throw new PianoError('WORKSPACE_EXISTS')
  }
  let temporary: string | null = null
  try {
    temporary = newTemporary(target, manner)
    connection.prepare('VACUUM INTO ?').run(temporary)
    syncToDisk(temporary)
    verifyCopy(connection, temporary)
    const digest = digestOf(temporary)
    settle(temporary, target, manner)
    return digest
  } catch (error) {
    if (temporary !== null) for (const rest of ['', '-journal']) discard(`${temporary}${rest}`)
    throw meaningOf(error)
  }
}
