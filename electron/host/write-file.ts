import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  rmSync,
  type Stats,
  statSync,
  writeSync
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { renameWithPatience } from './rename.ts'
import { systemMeaning } from './system-meaning.ts'
import { removeLeftovers, temporaryName } from './temporary.ts'

/** Who may read what is written: what stands there already, whoever the system's mask lets, or this user alone. */
export type Manner = { readonly private?: boolean }

/** What the system answers where a folder cannot be opened or put on the disk for good; renaming is durable there, or nothing can be done. */
const NO_FOLDER_SYNC = new Set(['EACCES', 'EINVAL', 'ENOTSUP', 'EISDIR', 'EPERM'])

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const syncAt = (path: string, flags: number): void => {
  const file = openSync(path, flags)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Asks the system to put a file on the disk for good. */
export const syncToDisk = (path: string): void =>
  syncAt(path, process.platform === 'win32' ? constants.O_RDWR : constants.O_RDONLY)

/** Asks the system to put the names in a folder on the disk for good, where it can. */
export const syncFolder = (path: string): void => {
  try {
    syncAt(path, constants.O_RDONLY)
  } catch (error) {
    if (process.platform !== 'win32' && !NO_FOLDER_SYNC.has(systemCode(error))) throw error
  }
}

/** A free name beside a file for what will bear its name. */
export const temporaryBeside = (path: string): string => join(dirname(path), temporaryName())

/** Takes a file away that was not finished, if it can be: what went wrong before is what must be told. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { force: true })
  } catch {
    // No such folder, or a disk that can no longer be written.
  }
}

/** Where something is written, behind any links, and what stands there. */
export type Target = { readonly path: string; readonly old: Stats | null }

const LINKS = 40

const behindLinks = (path: string, left = LINKS): string => {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path
  if (left === 0) throw new PianoError('FOLDER_MISSING', { system: 'ELOOP' })
  return behindLinks(resolve(dirname(path), readlinkSync(path)), left - 1)
}

/**
 * The place behind a name a person chose: a link stays a link, and what it points to is replaced. Other names of the same file
 * (hard links) keep what they had. Throws WORKSPACE_EXISTS for a folder, a device, a pipe or a socket.
 */
export const targetOf = (path: string): Target => {
  try {
    const place = behindLinks(resolve(path))
    const old = statSync(place, { throwIfNoEntry: false }) ?? null
    if (old !== null && !old.isFile()) throw new PianoError('WORKSPACE_EXISTS')
    return { path: place, old }
  } catch (error) {
    throw systemMeaning(error)
  }
}

/**
 * Makes an empty file beside a target for what will take its place: from the first byte on nobody may read it who may not read
 * what it replaces. Returns its path.
 */
export const newTemporary = ({ path, old }: Target, manner: Manner = {}): string => {
  const temporary = temporaryBeside(path)
  try {
    closeSync(openSync(temporary, 'wx', old !== null || manner.private === true ? 0o600 : 0o666))
    return temporary
  } catch (error) {
    discard(temporary)
    throw error
  }
}

/** Gives a new file the owner, if that can be, and the mode of what it replaces. */
const takeOver = (file: number, old: Stats): void => {
  try {
    fchownSync(file, old.uid, old.gid)
  } catch {
    // Only the administrator can give files away.
  }
  fchmodSync(file, old.mode & 0o7777)
}

/** Puts a finished temporary file on the disk and in place of the target. Throws FILE_BUSY where another program keeps the old one open. */
export const settle = (temporary: string, { path, old }: Target, manner: Manner = {}): void => {
  const file = openSync(temporary, 'r+')
  try {
    if (old !== null && manner.private !== true) takeOver(file, old)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    renameWithPatience(temporary, path)
  } catch (error) {
    const busy = old !== null && ['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error))
    throw busy ? new PianoError('FILE_BUSY', {}, { cause: error }) : error
  }
  syncFolder(dirname(path))
}

const writeAll = (path: string, bytes: Uint8Array): void => {
  const file = openSync(path, 'r+')
  try {
    // One call may write less than it was asked to, near the end of a disk above all: what follows says why.
    for (let at = 0; at < bytes.length; ) {
      const written = writeSync(file, bytes, at, bytes.length - at)
      if (written === 0) throw new PianoError('DISK_FULL')
      at += written
    }
  } finally {
    closeSync(file)
  }
}

/** A file under a temporary name beside its place. */
export type Staged = {
  /** Gives it its name. Throws as `stage`; the old file then stands, or the new one, whole. */
  readonly place: () => void
  readonly discard: () => void
}

/**
 * Puts content on the disk beside its place, so that nearly everything that can go wrong with a place has gone wrong before it is touched.
 * Throws DISK_FULL, DISK_FAILED, FOLDER_READ_ONLY, FOLDER_MISSING, NAME_TOO_LONG, FILE_BUSY, WORKSPACE_EXISTS (no plain file is there).
 */
export const stage = (path: string, content: string | Uint8Array, manner: Manner = {}): Staged => {
  const target = targetOf(path)
  let temporary: string | null = null
  const guarded = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (temporary !== null) discard(temporary)
      throw systemMeaning(error)
    }
  }
  removeLeftovers(dirname(target.path))
  guarded(() => {
    temporary = newTemporary(target, manner)
    writeAll(temporary, typeof content === 'string' ? Buffer.from(content) : content)
    syncToDisk(temporary)
  })
  const made = temporary ?? ''
  return { place: () => guarded(() => settle(made, target, manner)), discard: () => discard(made) }
}

/**
 * Writes a file whole or not at all: under a temporary name, to the disk, then renamed over the old one, whose mode, owner and
 * links it keeps. Throws what `stage` throws.
 */
export const writeWhole = (path: string, content: string | Uint8Array, manner: Manner = {}): void =>
  stage(path, content, manner).place()
