import { instantOf } from '#shared/model/stamp.ts'
import { keptBackups, placeOf } from '../backups/backups.ts'
import { logError } from '../serving/log.ts'
import type { Workspace } from '../store/workspace.ts'

/** How long a change may stand in the workspace alone (RELIABILITY.md 5): what a broken disk costs at most. */
const HALF_AN_HOUR = 30 * 60 * 1000

export type RegularBackups = {
  /** Whether the last try failed. */
  readonly failed: () => boolean
  /** Ends with a backup of what no backup holds yet; to be called before the workspace is closed. */
  readonly end: () => Promise<void>
}

/** Whether there is work that no backup of this file holds: the program ended before it could make one, or could make none. */
const isBehind = async ({ read, path, id }: Workspace, home: string): Promise<boolean> => {
  const last = await read
    .selectFrom('transaction')
    .select('stamp')
    .orderBy('stamp', 'desc')
    .executeTakeFirst()
  if (last === undefined) return false
  const place = placeOf(path)
  const newest = keptBackups(home, id).find(backup => backup.place === place)
  return newest === undefined || newest.at < instantOf(last.stamp)
}

/**
 * Backs a workspace up half an hour after the first change that no backup holds, those of earlier sessions included where
 * there were any (`resumes`). Fails for nothing: what could not be backed up is tried again each half hour and at the end, and the person
 * is told (`failed`).
 */
export const backUpRegularly = (workspace: Workspace, home: string, resumes: boolean): RegularBackups => {
  let behind = false
  let waiting: NodeJS.Timeout | null = null
  let failed = false

  const backUp = async () => {
    // What changes from here on is a change again.
    behind = false
    try {
      await workspace.backup('automatic')
      failed = false
    } catch (error) {
      behind = true
      failed = true
      logError('regular backup', error)
    }
  }
  const hasChanged = () => {
    behind = true
    waiting ??= setTimeout(async () => {
      waiting = null
      await backUp()
      if (behind) hasChanged()
    }, HALF_AN_HOUR).unref()
  }
  const forget = workspace.onChange(hasChanged)
  const begin = async () => {
    try {
      if (resumes && (await isBehind(workspace, home))) hasChanged()
    } catch (error) {
      logError('regular backup', error)
    }
  }
  const begun = begin()
  return {
    failed: () => failed,
    end: async () => {
      await begun
      forget()
      if (waiting !== null) clearTimeout(waiting)
      if (behind) await backUp()
    }
  }
}
