import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isPianoError, PianoError } from '#shared/contract/errors.ts'
import { makeFolder } from '../../host/make-folder.ts'
import { removeLeftovers } from '../../host/temporary.ts'
import { writeWhole } from '../../host/write-file.ts'
import { type BackupOccasion, backupFolder, placeOf } from './backups.ts'
import { pruneBackups } from './prune.ts'

export type Backup = { readonly path: string; readonly sha256: string }

/**
 * Makes a verified backup with its SHA-256 beside it in the form of `sha256sum`. `copy` copies and verifies to a path that
 * is free. A backup that fails leaves nothing behind. Throws BACKUP_FAILED with the code of what went wrong.
 */
export const makeBackup = (
  of: {
    readonly home: string
    readonly workspace: string
    /** The file that is backed up. */
    readonly file: string
    readonly occasion: BackupOccasion
    readonly now: number
  },
  copy: (path: string) => { readonly sha256: string }
): Backup => {
  const folder = backupFolder(of.home, of.workspace)
  const time = new Date(of.now).toISOString().replaceAll(':', '-')
  const path = join(folder, `${time}-${of.occasion}-${placeOf(of.file)}.piano`)
  try {
    makeFolder(folder, 0o700)
    const { sha256 } = copy(path)
    try {
      writeWhole(`${path}.sha256`, `${sha256}  ${basename(path)}\n`, { private: true })
    } catch (error) {
      // Without its sum nobody could tell later whether the backup is still good.
      rmSync(path, { force: true })
      throw error
    }
    removeLeftovers(folder)
    pruneBackups(of)
    return { path, sha256 }
  } catch (error) {
    throw new PianoError('BACKUP_FAILED', isPianoError(error) ? { reason: error.code } : {}, { cause: error })
  }
}
