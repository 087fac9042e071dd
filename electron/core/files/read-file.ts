import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  openSync,
  read,
  readFileSync,
  readSync,
  type Stats
} from 'node:fs'
import { promisify } from 'node:util'
import { PianoError } from '#shared/contract/errors.ts'
import { systemMeaning } from '../../host/system-meaning.ts'
import { isHeldFile, refuseHeld } from './open-files.ts'

// The one place of the core that opens files to read them (a rule of tests/unit/source-rules.test.ts): none that is open here as a
// workspace is ever opened beside SQLite, by whatever name it is chosen.

export type OpenedFile = { readonly file: number; readonly size: number }

const readSome = promisify(read)

/** What the system answers for a file that is not there for us, against a disk that fails. */
const NOT_THERE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'ELOOP',
  'ENAMETOOLONG',
  'ENXIO'
])

/**
 * Opens a plain file to read; the caller closes it. Throws FILE_MISSING, with `plain: false` where a folder, a pipe or a device is
 * there, DISK_FAILED, and WORKSPACE_IN_USE for a workspace that is open here.
 */
export const openToRead = (path: string): OpenedFile => {
  refuseHeld(path)
  let file: number
  let facts: Stats
  try {
    // Not blocking: a pipe or a device would never open.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    facts = fstatSync(file)
  } catch (error) {
    const system = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!NOT_THERE.has(system)) throw systemMeaning(error)
    throw new PianoError('FILE_MISSING', system === 'EISDIR' ? { plain: false } : {}, { cause: error })
  }
  // Named anew since it was looked at: left open, because closing it would drop SQLite's lock.
  if (isHeldFile(file)) refuseHeld(path)
  if (!facts.isFile()) {
    closeSync(file)
    throw new PianoError('FILE_MISSING', { plain: false })
  }
  return { file, size: facts.size }
}

/**
 * The bytes of a file that a person chose, read once. `check` is given its size before, and may refuse it. Throws what `openToRead`
 * throws, and INVALID_INPUT for a file that grows meanwhile.
 */
export const readBytes = async (
  path: string,
  check: (size: number) => void = () => {}
): Promise<Uint8Array> => {
  const { file, size } = openToRead(path)
  try {
    check(size)
    // One byte more than it has: a file that grows meanwhile shows.
    const bytes = new Uint8Array(size + 1)
    let length = 0
    while (length < bytes.length) {
      const { bytesRead } = await readSome(file, bytes, length, bytes.length - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    if (length > size) throw new PianoError('INVALID_INPUT', { problem: 'growing' })
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** The first bytes of a file, at most `length`. Throws what `openToRead` throws. */
export const readStart = (path: string, length: number): Buffer => {
  const { file } = openToRead(path)
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

/** The text of a small file of this program or this device. Throws what `openToRead` and the system throw. */
export const readOwn = (path: string): string => {
  const { file } = openToRead(path)
  try {
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/** Calls `each` with a file's bytes, piece by piece; the piece is used again. Throws what `openToRead` throws. */
export const readPieces = (path: string, each: (piece: Uint8Array) => void): void => {
  const { file } = openToRead(path)
  try {
    const piece = Buffer.alloc(1024 * 1024)
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      each(piece.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
}

/** Copies a file that is not open here over another one. Throws WORKSPACE_IN_USE, and what the system says. */
export const copyBytes = (from: string, to: string): void => {
  refuseHeld(from)
  copyFileSync(from, to)
}
