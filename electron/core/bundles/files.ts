import { constants } from 'node:fs'
import { type FileHandle, open, readFile, stat } from 'node:fs/promises'
import { PianoError } from '#shared/contract/errors.ts'
import { type Staged, stage } from '../../host/write-file.ts'
import { checkName, refuseWorkspace } from '../store/file/keep-workspace.ts'
import { LIMITS } from './container/limits.ts'

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

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

/**
 * Puts a bundle on the disk under a temporary name, so that everything that can go wrong with a place has gone wrong before the
 * ledger is written. Unless it may replace, a file of another content at the place is refused.
 * Throws what `stage` throws, and WORKSPACE_IN_USE.
 */
export const stageBundleFile = async (
  path: string,
  bytes: Uint8Array,
  { replace }: { readonly replace: boolean }
): Promise<Staged> => {
  checkName(path)
  refuseWorkspace(path)
  const there = await stat(path).catch(() => null)
  if (there?.isFile() && !replace && !(await readFile(path)).equals(bytes)) {
    throw new PianoError('WORKSPACE_EXISTS')
  }
  return stage(path, bytes)
}
