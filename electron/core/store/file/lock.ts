import { rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { userLabel } from '../../safety/open-files.ts'
import { readOwn } from '../../safety/read-file.ts'

/** Who has the workspace open, for the message to others. SQLite's lock is what really keeps them out. */
export type LockNote = {
  readonly host: string
  readonly user: string
  readonly pid: number
  /** Instant in UTC. */
  readonly since: string
}

export const lockPath = (path: string): string => join(dirname(path), `.${basename(path)}.lock`)

/** Reads the note beside a workspace; null when there is none or it cannot be read. */
export const readLockNote = (path: string): LockNote | null => {
  try {
    const note: unknown = JSON.parse(readOwn(lockPath(path)))
    if (typeof note !== 'object' || note === null) return null
    const { host, user, pid, since } = note as Partial<Record<keyof LockNote, unknown>>
    if (typeof host !== 'string' || typeof since !== 'string' || typeof pid !== 'number') return null
    return { host, user: typeof user === 'string' ? user : '', pid, since }
  } catch {
    return null
  }
}

/** The error that tells who has the file open. */
export const inUse = (note: LockNote | null): PianoError =>
  new PianoError('WORKSPACE_IN_USE', {
    host: note?.host ?? '',
    user: note?.user ?? '',
    since: note?.since ?? ''
  })

/**
 * Refuses a file that another computer has open: locks do not reach across every network drive. A note of this computer is
 * left to SQLite's lock, which knows whether its process still lives. Throws WORKSPACE_IN_USE.
 */
export const checkOtherHost = (path: string): void => {
  const note = readLockNote(path)
  if (note && note.host !== hostname()) throw inUse(note)
}

/** Leaves the note; call it while SQLite's lock is held. Returns how to take it away. */
export const writeLockNote = (path: string, now: number): (() => void) => {
  const file = lockPath(path)
  const note: LockNote = {
    host: hostname(),
    user: userLabel(),
    pid: process.pid,
    since: new Date(now).toISOString()
  }
  const takeAway = () => rmSync(file, { force: true })
  try {
    writeFileSync(file, JSON.stringify(note), { mode: 0o644 })
  } catch {
    // A full disk must not keep anyone from reading: SQLite's lock holds without the note too.
    takeAway()
  }
  return takeAway
}
