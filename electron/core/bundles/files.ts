import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { type Staged, stage, targetOf } from '../../host/write-file.ts'
import { readBytes } from '../files/read-file.ts'
import { checkName, refuseWorkspace } from '../store/file/keep-workspace.ts'
import { LIMITS } from './container/limits.ts'

const meaningOf = (error: unknown): unknown => {
  if (!isPianoError(error)) return error
  const { code, details } = error
  if (code === 'INVALID_INPUT') return new PianoError('BUNDLE_DAMAGED', { rule: 'growing' })
  if (code !== 'FILE_MISSING') return error
  return new PianoError(
    details['plain'] === false ? 'BUNDLE_NOT_A_BUNDLE' : 'BUNDLE_MISSING',
    {},
    { cause: error }
  )
}

/**
 * The private copy that all checks look at (RELIABILITY.md 4.2, rule 1): nothing is read from the file again.
 * Throws BUNDLE_MISSING, BUNDLE_NOT_A_BUNDLE (no plain file), BUNDLE_TOO_LARGE, WORKSPACE_IN_USE for a workspace that is open here.
 */
export const readBundleFile = async (path: string): Promise<Uint8Array> => {
  try {
    return await readBytes(path, size => {
      if (size > LIMITS.fileBytes) throw new PianoError('BUNDLE_TOO_LARGE', { size, limit: LIMITS.fileBytes })
    })
  } catch (error) {
    throw meaningOf(error)
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
  const old = targetOf(path).old
  if (old !== null && !replace && !Buffer.from(await readBytes(path)).equals(bytes)) {
    throw new PianoError('WORKSPACE_EXISTS')
  }
  return stage(path, bytes)
}
