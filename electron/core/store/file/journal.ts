import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { temporaryBeside } from '../../../host/write-file.ts'
import { copyBytes } from '../../files/read-file.ts'
import { journalOf, setJournalAside } from './side-files.ts'
import { checkAll, damaged } from './soundness.ts'
import { meaningOf } from './sqlite-errors.ts'

// SQLite plays any journal it finds back into the file beside it, without knowing whether the two belong together: a good copy put in
// the place of a lost file would be destroyed by what that one left. So it is tried on a private copy first (RELIABILITY.md 1.2).

/** Whether SQLite would play the journal back: it belongs to nobody who still writes. Throws WORKSPACE_IN_USE. */
const wouldPlay = (path: string): boolean => {
  const sqlite = new SqliteDatabase(path, { readonly: true, fileMustExist: true, timeout: 0 })
  try {
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK') return true
    if (meaningOf(error).code === 'WORKSPACE_IN_USE') throw error
    return false
  } finally {
    sqlite.close()
  }
}

type Soundness = number | 'newer' | null

/** How many transactions a file holds, if everything about it is sound; else null. One of a newer form cannot be judged here. */
const soundAt = (path: string): Soundness => {
  try {
    const sqlite = new SqliteDatabase(path, { fileMustExist: true })
    try {
      sqlite.pragma('trusted_schema = OFF')
      checkAll(sqlite, path)
      const { count } = sqlite.prepare('SELECT count(*) AS count FROM "transaction"').get() as {
        readonly count: number
      }
      return count
    } finally {
      sqlite.close()
    }
  } catch (error) {
    return isPianoError(error) && error.code === 'WORKSPACE_NEWER' ? 'newer' : null
  }
}

/** Tries both on a private copy: the file as it lies there, and with the journal played back. */
const tried = (path: string): { readonly alone: Soundness; readonly played: Soundness } => {
  const folder = temporaryBeside(path)
  mkdirSync(folder, { mode: 0o700 })
  try {
    const copy = join(folder, 'copy')
    copyBytes(path, copy)
    const alone = soundAt(copy)
    copyBytes(path, copy)
    copyBytes(journalOf(path), journalOf(copy))
    return { alone, played: soundAt(copy) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An interrupted transaction is one: a file with fewer, or with several more, came from elsewhere. */
const isStranger = (alone: Soundness, played: Soundness): boolean =>
  typeof alone === 'number' && (typeof played !== 'number' || alone < played || alone > played + 1)

/**
 * Looks at a journal that waits beside a file before SQLite does. One that does not belong to it is set aside under another name; one that does is
 * left for SQLite to play back. Throws WORKSPACE_DAMAGED where neither way gives a sound file, and nothing was changed; WORKSPACE_IN_USE,
 * WORKSPACE_NEWER, WORKSPACE_READ_ONLY where nothing may be taken back. Returns whether SQLite will play one back.
 */
export const judgeJournal = (path: string, readOnly: boolean): boolean => {
  if (!wouldPlay(path)) return false
  if (readOnly) throw new PianoError('WORKSPACE_READ_ONLY')
  const { alone, played } = tried(path)
  if (isStranger(alone, played)) {
    setJournalAside(path)
    return false
  }
  if (played === null && alone !== 'newer') throw damaged('journal')
  return true
}
