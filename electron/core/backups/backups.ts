import { createHash } from 'node:crypto'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isWithin } from '../files/folder.ts'
import { isHeld } from '../files/open-files.ts'
import { readOwn } from '../files/read-file.ts'
import { fileSha256 } from '../files/sha256.ts'

export const BACKUP_OCCASIONS = ['migration', 'import', 'byHand', 'automatic'] as const
export type BackupOccasion = (typeof BACKUP_OCCASIONS)[number]

/** The folder of a workspace's backups. */
export const backupFolder = (home: string, workspace: string): string => join(home, 'backups', workspace)

const realPath = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** What names of backups say of the place of their file, 12 hex digits: copies of a workspace share its id, and are not told apart by it. */
export const placeOf = (path: string): string =>
  createHash('sha256').update(realPath(path)).digest('hex').slice(0, 12)

export type KeptBackup = {
  readonly path: string
  readonly fileName: string
  /** Instant in UTC. */
  readonly at: string
  readonly occasion: BackupOccasion
  /** The place of the file it was made of (`placeOf`). */
  readonly place: string
  readonly size: number
}

const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-([a-zA-Z]+)-([0-9a-f]{12})\.piano$/

const instant = (name: string): string => name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')

/** The backups kept of a workspace, newest first. What bears a time that has not come was made by a wrong clock: it comes after all others. */
export const keptBackups = (home: string, workspace: string, now = Date.now()): readonly KeptBackup[] => {
  const isAhead = ({ at }: KeptBackup): boolean => Date.parse(at) > now
  const folder = backupFolder(home, workspace)
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .flatMap(fileName => {
      const match = NAME.exec(fileName)
      if (!match) return []
      const path = join(folder, fileName)
      const [, at = '', word = '', place = ''] = match
      // A later version may make backups on other occasions.
      const occasion = BACKUP_OCCASIONS.find(one => one === word) ?? 'automatic'
      return [{ path, fileName, at: instant(at), occasion, place, size: statSync(path).size }]
    })
    .sort((a, b) => Number(isAhead(a)) - Number(isAhead(b)) || (a.at < b.at ? 1 : -1))
}

/** Says whether a backup still has the bytes it was made with; null while it is open here and so cannot be looked at. */
export const isIntact = (path: string): boolean | null => {
  if (isHeld(path)) return null
  try {
    return readOwn(`${path}.sha256`).slice(0, 64) === fileSha256(path)
  } catch {
    return false
  }
}

/**
 * The newest kept backup of the workspace at a path that still has its bytes; one of the same workspace in another place where the file
 * was moved and none was made since. Null when there is none.
 */
export const newestBackup = (home: string, workspace: string, path: string): KeptBackup | null => {
  if (!/^[0-9a-f-]{36}$/.test(workspace)) return null
  const place = placeOf(path)
  const kept = keptBackups(home, workspace)
  const own = kept.filter(backup => backup.place === place)
  return [...own, ...kept].find(backup => isIntact(backup.path) !== false) ?? null
}

/** Whether a file is one of the backups of this device: those are opened to be read alone. */
export const isKeptBackup = (home: string, path: string): boolean => isWithin(path, join(home, 'backups'))
