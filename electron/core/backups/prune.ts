import { discard } from '../../host/write-file.ts'
import { isHeld } from '../files/open-files.ts'
import { type KeptBackup, keptBackups } from './backups.ts'

const DAY = 24 * 60 * 60 * 1000

/** All of the last two days, then the newest of each of 12 days, 10 weeks and 3 months (RELIABILITY.md 5): the oldest ends within 90 days. */
const SPANS: readonly { readonly length: number; readonly count: number }[] = [
  { length: DAY, count: 12 },
  { length: 7 * DAY, count: 10 },
  { length: 30 * DAY, count: 3 }
]

/**
 * The backups of these that are no longer needed, out of a list with the newest first. Those a person made stay, and so does the newest
 * one whatever its age.
 */
export const outlived = (backups: readonly KeptBackup[], now: number): readonly KeptBackup[] => {
  const kept = new Set<KeptBackup>(backups.slice(0, 1))
  const taken = new Set<string>()
  for (const backup of backups) {
    const age = now - Date.parse(backup.at)
    if (backup.occasion === 'byHand' || age < 2 * DAY) kept.add(backup)
    for (const { length, count } of SPANS) {
      const slot = Math.floor(age / length)
      const name = `${length} ${slot}`
      if (slot >= count || taken.has(name)) continue
      taken.add(name)
      kept.add(backup)
    }
  }
  return backups.filter(backup => !kept.has(backup))
}

/**
 * Takes away the backups of a workspace that are no longer needed, after a new one was made and verified. A clock that is years ahead
 * makes none of them old: no more than a month counts since the one before. Fails for nothing.
 */
export const pruneBackups = (home: string, workspace: string, now: number): void => {
  const backups = keptBackups(home, workspace, now)
  const before = backups[1]
  if (before === undefined) return
  for (const { path } of outlived(backups, Math.min(now, Date.parse(before.at) + 30 * DAY))) {
    // One that is open here is being looked at.
    if (isHeld(path)) continue
    discard(path)
    discard(`${path}.sha256`)
  }
}
