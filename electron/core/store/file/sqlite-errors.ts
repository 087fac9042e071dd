import SqliteDatabase from 'better-sqlite3'
import { type ErrorCode, isPianoError, PianoError } from '#shared/contract/errors.ts'
import { systemMeaning } from '../../../host/system-meaning.ts'

/** What SQLite's result codes mean to a person, by the start of the code; the text of SQLite itself goes to nobody. */
const MEANINGS: readonly (readonly [string, ErrorCode])[] = [
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_IOERR', 'DISK_FAILED'],
  ['SQLITE_READONLY', 'WORKSPACE_READ_ONLY'],
  ['SQLITE_BUSY', 'WORKSPACE_IN_USE'],
  ['SQLITE_LOCKED', 'WORKSPACE_IN_USE'],
  ['SQLITE_CORRUPT', 'WORKSPACE_DAMAGED'],
  ['SQLITE_NOTADB', 'WORKSPACE_DAMAGED'],
  ['SQLITE_CANTOPEN', 'FOLDER_READ_ONLY']
]

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** Turns an error of SQLite or of the file system into the PianoError it means; one that is none of ours becomes INTERNAL. */
export const meaningOf = (error: unknown): PianoError => {
  if (isPianoError(error)) return error
  const code = codeOf(error)
  if (error instanceof SqliteDatabase.SqliteError && code !== null) {
    const known = MEANINGS.find(([start]) => code.startsWith(start))
    return new PianoError(known?.[1] ?? 'INTERNAL', { sqlite: code }, { cause: error })
  }
  const meaning = systemMeaning(error)
  if (isPianoError(meaning)) return meaning
  return new PianoError('INTERNAL', code === null ? {} : { system: code }, { cause: error })
}

/** Runs work of the store so that only PianoErrors leave it. */
export const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw meaningOf(error)
  }
}
