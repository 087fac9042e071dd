import { type ErrorCode, PianoError } from '#shared/contract/errors.ts'

/** What the system's codes mean to a person who wants to write a file. */
const MEANINGS: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  // Some disks take no file as large as this.
  EFBIG: 'DISK_FULL',
  EIO: 'DISK_FAILED',
  ENXIO: 'DISK_FAILED',
  ENODEV: 'DISK_FAILED',
  ESTALE: 'DISK_FAILED',
  ETIMEDOUT: 'DISK_FAILED',
  EBUSY: 'FILE_BUSY',
  ETXTBSY: 'FILE_BUSY',
  EROFS: 'FOLDER_READ_ONLY',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  ENOENT: 'FOLDER_MISSING',
  ENOTDIR: 'FOLDER_MISSING',
  ELOOP: 'FOLDER_MISSING',
  EISDIR: 'WORKSPACE_EXISTS',
  ENAMETOOLONG: 'NAME_TOO_LONG'
}

/** Turns an error of the file system into the PianoError it means; any other error stays as it is. */
export const systemMeaning = (error: unknown): unknown => {
  const system = error instanceof Error && 'code' in error ? String(error.code) : ''
  const code = Object.hasOwn(MEANINGS, system) ? MEANINGS[system] : undefined
  return code === undefined ? error : new PianoError(code, { system }, { cause: error })
}
