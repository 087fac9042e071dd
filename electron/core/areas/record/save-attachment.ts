import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { PianoError } from '#shared/contract/errors.ts'
import type { Workspace } from '../../store/workspace.ts'

const MEANING = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  EROFS: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING'
} as const

const asPianoError = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return Object.hasOwn(MEANING, code)
    ? new PianoError(MEANING[code as keyof typeof MEANING], {}, { cause: error })
    : error
}

/** Under a temporary name first, so that a file of this name is always whole. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, bytes, { flag: 'wx', flush: true })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw asPianoError(error)
  }
}

/** Writes a kept file to a place the person chose. Throws RECORD_UNKNOWN, FILE_MISSING, DISK_FULL, FOLDER_READ_ONLY, FOLDER_MISSING. */
export const saveAttachment = async (
  workspace: Workspace,
  id: string,
  path: string
): Promise<{ size: number }> => {
  const row = await workspace.read
    .selectFrom('attachment')
    .select('sha256')
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new PianoError('RECORD_UNKNOWN', { type: 'attachment', id })
  const bytes = await workspace.blob(row.sha256)
  await writeWhole(path, bytes)
  return { size: bytes.length }
}
