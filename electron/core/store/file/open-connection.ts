import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { PianoError } from '#shared/contract/errors.ts'
import { removeLeftovers } from '../../../host/temporary.ts'
import { holdFile, refuseHeld } from '../../files/open-files.ts'
import { CURRENT_VERSION } from '../migrations/migrations.ts'
import type { FileTimes } from '../write/clock-trust.ts'
import { type Connection, connectionOf, type Sqlite } from './connection.ts'
import { readHeader } from './header.ts'
import { identityOf } from './identity.ts'
import { judgeJournal } from './journal.ts'
import { checkOtherHost, inUse, lockPath, readLockNote, writeLockNote } from './lock.ts'
import { setJournal, setPragmas } from './pragmas.ts'
import { type Beside, besideOf, checkBeside, removeSpentJournal } from './side-files.ts'
import {
  checkLength,
  checkPages,
  checkSums,
  checkWorkspaceRow,
  damaged,
  formOf,
  sumsOf
} from './soundness.ts'
import { meaningOf } from './sqlite-errors.ts'

export type Opened = {
  readonly connection: Connection
  readonly readOnly: boolean
  /** The form of the file: lower than the program's own when it must be migrated. */
  readonly version: number
  /** Throws WORKSPACE_GONE once the file no longer stands where it was opened. */
  readonly checkIdentity: () => void
  /** Throws FILE_IN_THE_WAY where something has come to lie under a name that SQLite is about to write. */
  readonly beside: Beside
  readonly times: FileTimes
  /** Closes the file and takes the lock note away. */
  readonly release: () => void
}

export type ConnectionOptions = {
  readonly readOnly?: boolean | undefined
  /** A person has made sure that the other computer, which left its lock behind, does not have the file open. */
  readonly takeOver?: boolean | undefined
  /** The installation this device is known as, if it has been written down. */
  readonly installation: string | null
  readonly now: number
}

const mayWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** When a file was written last, milliseconds since 1970; null when it is not there. */
const timeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const lockFile = (sqlite: Sqlite, readOnly: boolean): void => {
  // Under exclusive locking the lock that this takes is kept until the file is closed.
  if (readOnly) sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
  else sqlite.exec('BEGIN IMMEDIATE; COMMIT')
}

/** What can be said of a file before SQLite sees it. */
const checkBefore = (path: string): void => {
  const { version } = readHeader(path)
  if (version > CURRENT_VERSION) throw new PianoError('WORKSPACE_NEWER', { version })
  if (version === 0) throw damaged('header')
}

/** Whose workspace it is, for the note: the second person to come is shown its newest backup. */
const workspaceOf = (sqlite: Sqlite): string => {
  const row = sqlite.prepare('SELECT "id" FROM "workspace"').get() as { readonly id: string } | undefined
  return row?.id ?? ''
}

/**
 * Opens and locks a file by the sequence of RELIABILITY.md 5. A failure leaves the file and its folder as they were.
 * Throws WORKSPACE_MISSING, WORKSPACE_NOT_A_WORKSPACE, WORKSPACE_NEWER, WORKSPACE_DAMAGED, WORKSPACE_IN_USE, FILE_IN_THE_WAY.
 */
export const openConnection = (name: string, options: ConnectionOptions): Opened => {
  if (!exists(name)) throw new PianoError('WORKSPACE_MISSING')
  // SQLite keeps its journal beside the file itself, not beside a link to it.
  const path = realpathSync(name)
  let letGo = () => {}
  let sqlite: Sqlite | undefined
  try {
    refuseHeld(path)
    // Who only reads takes nothing from anybody; where somebody really writes, SQLite's lock says so.
    if (options.takeOver !== true && options.readOnly !== true) checkOtherHost(path, options.installation)
    // With a transaction to be taken back the header says nothing yet.
    const readOnly = options.readOnly === true || !mayWrite(path) || !mayWrite(dirname(path))
    const waits = checkBeside(path) === 'waiting'
    if (!waits || !judgeJournal(path, readOnly)) checkBefore(path)
    const written = statSync(path).mtimeMs
    letGo = holdFile(path)
    sqlite = new SqliteDatabase(path, { readonly: readOnly, fileMustExist: true, timeout: 0 })
    setPragmas(sqlite)
    lockFile(sqlite, readOnly)
    setJournal(sqlite)
    checkLength(sqlite, path)
    const version = formOf(sqlite)
    const unclean = readLockNote(path) !== null
    checkPages(sqlite, unclean)
    const connection = connectionOf(sqlite)
    if (unclean) checkSums(connection, sumsOf(connection))
    checkWorkspaceRow(connection)
    if (!readOnly) {
      removeSpentJournal(path)
      removeLeftovers(dirname(path))
    }
    const takeNoteAway = readOnly
      ? () => undefined
      : writeLockNote(path, { ...options, workspace: workspaceOf(sqlite) })
    const open = sqlite
    const times = { written, disk: readOnly ? null : timeOf(lockPath(path)) }
    const release = () => {
      open.close()
      takeNoteAway()
      letGo()
    }
    const checkIdentity = identityOf(open, path)
    return {
      connection,
      readOnly,
      version,
      checkIdentity,
      beside: besideOf(path),
      times,
      release
    }
  } catch (error) {
    sqlite?.close()
    letGo()
    const meaning = meaningOf(error)
    throw meaning.code === 'WORKSPACE_IN_USE' && meaning.details['host'] === undefined
      ? inUse(readLockNote(path))
      : meaning
  }
}
