import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { guarded } from './sqlite-errors.ts'

/** Bytes below which a disk takes no further commit. */
const FULL = 64 * 1024

const isFull = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < FULL
  } catch {
    return false
  }
}

/**
 * Runs a write of the store. SQLite names a full disk only where it writes; where it waits for the disk it knows no more than that this
 * failed, so the disk is asked. Throws PianoErrors alone, DISK_FULL and DISK_FAILED told apart.
 */
export const onThisDisk = <T>(path: string, work: () => T): T => {
  try {
    return guarded(work)
  } catch (error) {
    if (isPianoError(error) && error.code === 'DISK_FAILED' && isFull(dirname(path)))
      throw new PianoError('DISK_FULL', error.details, { cause: error })
    throw error
  }
}
