import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isWithin } from '../files/folder.ts'
import { isHeld } from '../files/open-files.ts'
import { readOwn } from '../files/read-file.ts'
import { fileSha256 } from '../files/sha256.ts'

export const BACKUP_OCCASIONS = ['migration', 'import', 'byHand', 'automatic'] as const
export type BackupOccasion = (typeof BACKUP_OCCASIONS)[number]

/** The folder of a workspace's backups. */
export const backupFolder = (home: string, workspace: string): string => join(home, 'backups', workspace)

export type KeptBackup = {
  readonly path: string
  readonly fileName: string
  /** Instant in UTC. */
  readonly at: string
  readonly occasion: BackupOccasion
  readonly size: number
}

const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)-([a-zA-Z]+)\.piano$/

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
      const [, at = '', word = ''] = match
      // A later version may make backups on other occasions.
      const occasion = BACKUP_OCCASIONS.find(one => one === word) ?? 'automatic'
      return [{ path, fileName, at: instant(at), occasion, size: statSync(path).size }]
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

/** The newest kept backup of a workspace that still has its bytes; null when there is none. */
export const newestBackup = (home: string, workspace: string): KeptBackup | null =>
  (/^[0-9a-f-]{36}$/.test(workspace) &&
    keptBackups(home, workspace).find(({ path }) => isIntact(path) !== false)) ||
  null

/** Whether a file is one of the backups of this device: those are opened to be read alone. */
export const isKeptBackup = (home: string, path: string): boolean => isWithin(path, join(home, 'backups'))
