import { existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PianoError } from '#shared/contract/errors.ts'
import { systemMeaning } from '../../host/system-meaning.ts'
import { discard, newTemporary, settle, syncToDisk } from '../../host/write-file.ts'
import { refuseHeld } from '../files/open-files.ts'
import { copyBytes } from '../files/read-file.ts'
import { fileSha256 } from '../files/sha256.ts'
import { checkWorkspacePlace } from '../store/file/keep-workspace.ts'
import { journalAt, removeSpentJournal, setJournalAside } from '../store/file/side-files.ts'
import { isIntact } from './backups.ts'

/**
 * Puts a backup at a path where nothing is, under a temporary name first. A journal left beside the path by a lost file is set
 * aside: SQLite would play it into the restored one (RELIABILITY.md 1.2). As a new file it is a new device (DESIGN.md 2).
 * Gives the SHA-256 of what was written, lower-case hex. Throws FILE_MISSING, WORKSPACE_DAMAGED when the backup no longer has its SHA-256, WORKSPACE_EXISTS, FOLDER_MISSING,
 * NAME_TOO_LONG, NAME_RESERVED, FILE_IN_THE_WAY, FOLDER_READ_ONLY, DISK_FULL, WORKSPACE_IN_USE for one that is open here.
 */
export const restoreBackup = (backup: string, path: string): { readonly sha256: string } => {
  const target = resolve(path)
  if (!existsSync(backup)) throw new PianoError('FILE_MISSING')
  refuseHeld(backup)
  if (isIntact(backup) !== true) throw new PianoError('WORKSPACE_DAMAGED', { part: 'backup' })
  if (lstatSync(target, { throwIfNoEntry: false })) throw new PianoError('WORKSPACE_EXISTS')
  if (!statSync(dirname(target), { throwIfNoEntry: false })?.isDirectory())
    throw new PianoError('FOLDER_MISSING')
  checkWorkspacePlace(target)
  let temporary: string | null = null
  try {
    temporary = newTemporary({ path: target, old: null })
    copyBytes(backup, temporary)
    syncToDisk(temporary)
    const sha256 = fileSha256(temporary)
    // Read back: the disk that is written to may be the one that lost the workspace.
    if (sha256 !== fileSha256(backup)) throw new PianoError('WORKSPACE_DAMAGED', { part: 'copy' })
    removeSpentJournal(target)
    if (journalAt(target) === 'waiting') setJournalAside(target)
    settle(temporary, { path: target, old: null })
    return { sha256 }
  } catch (error) {
    if (temporary !== null) discard(temporary)
    throw systemMeaning(error)
  }
}
