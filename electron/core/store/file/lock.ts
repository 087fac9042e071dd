import { lstatSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { discard } from '../../../host/write-file.ts'
import { userLabel } from '../../files/open-files.ts'
import { readOwn } from '../../files/read-file.ts'

/** Who has the workspace open, for the message to others. SQLite's lock is what really keeps them out. */
export type LockNote = {
  readonly host: string
  readonly user: string
  readonly pid: number
  /** Instant in UTC; empty where the note does not say one. */
  readonly since: string
  /** The installation that wrote it: a computer may be given another name. */
  readonly installation: string | null
  /** Id of the workspace, by which a second person finds its backups. */
  readonly workspace: string
}

/** Bytes; what is larger was not written by us. */
const NOTE_LIMIT = 10_000

export const lockPath = (path: string): string => join(dirname(path), `.${basename(path)}.lock`)

/** Letters of a name that a person is shown. */
const SHOWN = 80

/** Whatever a note says is shown in one line, at a terminal too: nothing in it may move the cursor or turn the text round. */
const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, SHOWN)
    : ''

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/

const instant = (value: string): string =>
  INSTANT.test(value) && !Number.isNaN(Date.parse(value)) ? value : ''

/** Reads the note beside a workspace; null when there is none, it cannot be read, or it is no plain file of its own. */
export const readLockNote = (path: string): LockNote | null => {
  const file = lockPath(path)
  try {
    const facts = lstatSync(file)
    if (!facts.isFile() || facts.size > NOTE_LIMIT) return null
    const note: unknown = JSON.parse(readOwn(file))
    if (typeof note !== 'object' || note === null) return null
    const { host, user, pid, since, installation, workspace } = note as Partial<
      Record<keyof LockNote, unknown>
    >
    if (typeof host !== 'string' || typeof since !== 'string' || typeof pid !== 'number') return null
    return {
      host: text(host),
      user: text(user),
      pid,
      since: instant(since),
      installation: text(installation) || null,
      workspace: text(workspace)
    }
  } catch {
    return null
  }
}

/** The error that tells who has the file open; `note`: nothing but the note says so, so that a person who knows better may go on. */
export const inUse = (note: LockNote | null, byNoteAlone = false): PianoError =>
  new PianoError('WORKSPACE_IN_USE', {
    host: note?.host ?? '',
    user: note?.user ?? '',
    since: note?.since ?? '',
    workspace: note?.workspace ?? '',
    note: byNoteAlone
  })

/**
 * Refuses a file that another computer has open: locks do not reach across every network drive. A note of this computer, whatever its
 * name was then, is left to SQLite's lock, which knows whether its process still lives. Throws WORKSPACE_IN_USE.
 */
export const checkOtherHost = (path: string, installation: string | null): void => {
  const note = readLockNote(path)
  if (note === null || note.host === text(hostname())) return
  if (installation !== null && note.installation === installation) return
  throw inUse(note, true)
}

/** Leaves the note; call it while SQLite's lock is held. Returns how to take it away, which leaves alone what others wrote since. */
export const writeLockNote = (
  path: string,
  { now, installation, workspace }: Pick<LockNote, 'installation' | 'workspace'> & { readonly now: number }
): (() => void) => {
  const file = lockPath(path)
  const note: LockNote = {
    host: text(hostname()),
    user: text(userLabel()),
    pid: process.pid,
    since: new Date(now).toISOString(),
    installation,
    workspace
  }
  try {
    rmSync(file, { force: true })
    // Never through a link: what it points to is not ours.
    writeFileSync(file, JSON.stringify(note), { mode: 0o644, flag: 'wx' })
  } catch {
    // A full disk, a folder of that name, or a note of another user that may not be touched must not keep anyone from working:
    // SQLite's lock holds without the note too.
    discard(file)
  }
  return () => {
    const now = readLockNote(path)
    const isOurs =
      now === null || (now.pid === note.pid && now.since === note.since && now.host === note.host)
    if (isOurs) discard(file)
  }
}
