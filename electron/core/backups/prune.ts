import { discard } from '../../host/write-file.ts'
import { isHeld } from '../files/open-files.ts'
import { type KeptBackup, keptBackups, placeOf } from './backups.ts'

const DAY = 24 * 60 * 60 * 1000

/** All of the last two days, then the newest of each of 12 days, 10 weeks and 3 months (RELIABILITY.md 5): the oldest ends within 90 days. */
const SPANS: readonly { readonly length: number; readonly count: number }[] = [
  { length: DAY, count: 12 },
  { length: 7 * DAY, count: 10 },
  { length: 30 * DAY, count: 3 }
]

/**
 * The backups of these that are no longer needed, out of a list with the newest first. Those a person made stay, and so does the newest
 * one of each file whatever its age; `other`: of a copy elsewhere, or of a place from where the file was moved.
 */
export const outlived = (
  backups: readonly KeptBackup[],
  now: number,
  { other = false } = {}
): readonly KeptBackup[] => {
  const kept = new Set<KeptBackup>(other ? [] : backups.slice(0, 1))
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
 * Takes away the backups of a workspace that are no longer needed, after a new one was made and verified: each place by itself, so that
 * the backups of a copy never take the room of the file's own. A clock that is years ahead makes none of them old: no more than a month
 * counts since the one before. Fails for nothing.
 */
export const pruneBackups = (of: {
  readonly home: string
  readonly workspace: string
  readonly file: string
  readonly now: number
}): void => {
  const backups = keptBackups(of.home, of.workspace, of.now)
  const before = backups[1]
  if (before === undefined) return
  const now = Math.min(of.now, Date.parse(before.at) + 30 * DAY)
  const own = placeOf(of.file)
  for (const [place, kept] of Map.groupBy(backups, backup => backup.place)) {
    for (const { path } of outlived(kept, now, { other: place !== own })) {
      // One that is open here is being looked at.
      if (isHeld(path)) continue
      discard(path)
      discard(`${path}.sha256`)
    }
  }
}
