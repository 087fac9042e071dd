import { statSync } from 'node:fs'
import { backupFolder, keptBackups } from '../../backups/backups.ts'
import type { CoreContext } from '../../serving/context.ts'
import { readLockNote } from '../../store/file/lock.ts'

const openBy = (path: string) => {
  const note = readLockNote(path)
  if (note === null) return null
  const { host, user, since, pid } = note
  return { host, user, since, here: pid === process.pid }
}

/** Where the open workspace and all that belongs to it lies on this computer, and who has it open. */
export const whereabouts = ({ home, session }: Pick<CoreContext, 'home' | 'session'>) => {
  const { path, id } = session.workspace()
  const kept = keptBackups(home, id)
  return {
    file: {
      path,
      // The file may have been taken away meanwhile.
      size: statSync(path, { throwIfNoEntry: false })?.size ?? 0
    },
    openBy: openBy(path),
    backups: {
      folder: backupFolder(home, id),
      count: kept.length,
      newest: kept[0]?.at ?? null,
      size: kept.reduce((sum, { size }) => sum + size, 0)
    },
    home
  }
}
