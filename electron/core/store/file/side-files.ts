import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { targetOf } from '../../../host/write-file.ts'
import { isHeld } from '../../files/open-files.ts'
import { readStart } from '../../files/read-file.ts'
import { isDatabase } from './header.ts'

// SQLite takes whatever bears the name of its journal or its log for its own: it writes over it, plays it back, takes it away, or waits
// for ever at a pipe. People save files under any name, so what lies there is looked at first.

export const journalOf = (path: string): string => `${path}-journal`

const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex')
/** Magic and number of pages: zero before SQLite has put the journal on the disk, and again once it is spent. */
const JOURNAL_STATE = 12

/** What lies under the name of the journal: one that waits to be played back, one that never will be, an empty file, or nothing. */
export type Journal = 'waiting' | 'spent' | 'empty' | null

const inTheWay = (path: string): PianoError => new PianoError('FILE_IN_THE_WAY', { file: basename(path) })

/** The size of a plain file; null where nothing is. Throws FILE_IN_THE_WAY for a folder, a link, a pipe or a device. */
const plainSize = (path: string): number | null => {
  const facts = lstatSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return null
  if (!facts.isFile()) throw inTheWay(path)
  return facts.size
}

/** Says what lies under the name of a workspace's journal. Throws FILE_IN_THE_WAY for what no SQLite made. */
export const journalAt = (path: string): Journal => {
  const size = plainSize(journalOf(path))
  if (size === null) return null
  if (size === 0) return 'empty'
  const start = readStart(journalOf(path), JOURNAL_STATE)
  if (start.subarray(0, JOURNAL_MAGIC.length).equals(JOURNAL_MAGIC)) return 'waiting'
  if (start.every(byte => byte === 0)) return 'spent'
  throw inTheWay(journalOf(path))
}

/** The form has no write-ahead log, so that any is a stranger's. Throws FILE_IN_THE_WAY. */
const checkLog = (path: string): void => {
  if ((plainSize(`${path}-wal`) ?? 0) > 0) throw inTheWay(`${path}-wal`)
}

/**
 * Looks at what lies beside a workspace, before SQLite does. Throws FILE_IN_THE_WAY with the name of what must be moved away; nothing
 * was changed.
 */
export const checkBeside = (path: string): Journal => {
  const journal = journalAt(path)
  checkLog(path)
  return journal
}

/** Which file lies under a name, and whether anybody touched it since; null where none is. */
const trace = (path: string): string | null => {
  const facts = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return facts === undefined
    ? null
    : [facts.dev, facts.ino, facts.size, facts.mtimeNs, facts.ctimeNs].join(' ')
}

export type Beside = {
  /** `checkBeside`, before each commit. */
  readonly check: () => void
  /** After a commit: the journal as it lies there now is ours, and need not be read again while nobody touches it. */
  readonly noteOwn: () => void
}

/** Watches what lies beside a workspace that is open. */
export const besideOf = (path: string): Beside => {
  const journal = journalOf(path)
  let own: string | null = null
  return {
    check: () => {
      if (own === null || trace(journal) !== own) checkBeside(path)
      else checkLog(path)
    },
    noteOwn: () => {
      own = trace(journal)
    }
  }
}

/** Gives a journal that belongs to another file a free name beside it: it may be all that is left of that one. */
export const setJournalAside = (path: string): void => {
  const name = `${path}.journal-of-another-file`
  let free = name
  for (let number = 2; existsSync(free); number += 1) free = `${name}-${number}`
  renameSync(journalOf(path), free)
}

/** Takes a spent journal away: it still holds what stood in the file before. Only while the file is locked here. */
export const removeSpentJournal = (path: string): void => {
  if (journalAt(path) === 'spent') rmSync(journalOf(path), { force: true })
}

/** The workspace whose side file would bear this name, or null. */
const ownerOf = (path: string): string | null => {
  const name = basename(path)
  const owner = /^(.+)-(?:journal|wal|shm)$/i.exec(name)?.[1] ?? /^\.(.+)\.lock$/i.exec(name)?.[1]
  if (owner === undefined) return null
  const place = join(dirname(path), owner)
  const isFile = lstatSync(place, { throwIfNoEntry: false })?.isFile() === true
  return isFile && (isHeld(place) || isDatabase(place)) ? owner : null
}

/** Refuses to save under a name that SQLite, or the lock, keeps for a workspace in that folder. Throws NAME_RESERVED. */
export const refuseSideName = (path: string): void => {
  for (const place of new Set([resolve(path), targetOf(path).path])) {
    const workspace = ownerOf(place)
    if (workspace !== null) throw new PianoError('NAME_RESERVED', { workspace })
  }
}
