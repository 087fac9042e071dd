import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import { LIMITS } from './container/limits.ts'

const MEANING: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  EROFS: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
  EISDIR: 'WORKSPACE_EXISTS'
}

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const meant = (error: unknown): unknown => {
  const code = MEANING[systemCode(error)]
  return code === undefined ? error : new PianoError(code, {}, { cause: error })
}

const readUpTo = async (file: FileHandle, size: number): Promise<Uint8Array> => {
  // One byte more than it has: a file that grows meanwhile shows.
  const bytes = new Uint8Array(size + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  if (length > size) throw new PianoError('BUNDLE_DAMAGED', { rule: 'growing' })
  return bytes.subarray(0, length)
}

/**
 * The private copy that all checks look at (RELIABILITY.md 4.2, rule 1): nothing is read from the file again.
 * Throws BUNDLE_MISSING, BUNDLE_NOT_A_BUNDLE (no plain file), BUNDLE_TOO_LARGE.
 */
export const readBundleFile = async (path: string): Promise<Uint8Array> => {
  let file: FileHandle
  try {
    // Not blocking: a pipe or a device would never open.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    throw new PianoError(
      systemCode(error) === 'EISDIR' ? 'BUNDLE_NOT_A_BUNDLE' : 'BUNDLE_MISSING',
      {},
      { cause: error }
    )
  }
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw new PianoError('BUNDLE_NOT_A_BUNDLE')
    if (facts.size > LIMITS.fileBytes) {
      throw new PianoError('BUNDLE_TOO_LARGE', { size: facts.size, limit: LIMITS.fileBytes })
    }
    return await readUpTo(file, facts.size)
  } finally {
    await file.close()
  }
}

/** Says early whether a file can come to a place at all. Throws FOLDER_MISSING. */
export const checkFolder = async (path: string): Promise<void> => {
  const folder = await stat(dirname(path)).catch(() => null)
  if (!folder?.isDirectory()) throw new PianoError('FOLDER_MISSING')
}

/**
 * Writes a bundle whole or not at all: under a temporary name, to the disk, then renamed.
 * Throws DISK_FULL, FOLDER_READ_ONLY, FOLDER_MISSING, WORKSPACE_EXISTS (a folder of this name).
 */
export const writeBundleFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw meant(error)
  }
}
