import { realpathSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { isDatabase } from './header.ts'
import { inUse, readLockNote } from './lock.ts'
import { checkBeside } from './side-files.ts'
import { meaningOf } from './sqlite-errors.ts'

/** Whether another process has a database open: its lock says so, or the note beside it. */
const isOpenElsewhere = (path: string): boolean => {
  if (readLockNote(realpathSync(path)) !== null) return true
  try {
    checkBeside(realpathSync(path))
    const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      sqlite.pragma('user_version')
    } finally {
      sqlite.close()
    }
    return false
  } catch (error) {
    return meaningOf(error).code === 'WORKSPACE_IN_USE'
  }
}

/**
 * Refuses to read a workspace that is open, here or in another process, as if it were any file: what was read would be torn.
 * Throws WORKSPACE_IN_USE, FILE_MISSING.
 */
export const refuseOpenWorkspace = (path: string): void => {
  if (isDatabase(path) && isOpenElsewhere(path)) throw inUse(readLockNote(realpathSync(path)))
}
