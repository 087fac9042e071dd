import { logError } from '../serving/log.ts'
import type { Workspace } from '../store/workspace.ts'

/** How long a change may stand in the workspace alone (RELIABILITY.md 5): what a broken disk costs at most. */
const HALF_AN_HOUR = 30 * 60 * 1000

/** Ends with a backup of what no backup holds yet; to be called before the workspace is closed. */
export type RegularBackups = { end(): Promise<void> }

/**
 * Backs a workspace up half an hour after the first change that no backup holds. Fails for nothing: what could not be backed up is
 * tried again after the next change, and Settings say how old the newest backup is.
 */
export const backUpRegularly = (workspace: Workspace): RegularBackups => {
  let waiting: NodeJS.Timeout | null = null
  const backUp = async () => {
    waiting = null
    try {
      await workspace.backup('automatic')
    } catch (error) {
      logError('regular backup', error)
    }
  }
  const forget = workspace.onChange(() => {
    waiting ??= setTimeout(backUp, HALF_AN_HOUR).unref()
  })
  return {
    end: async () => {
      forget()
      if (waiting === null) return
      clearTimeout(waiting)
      await backUp()
    }
  }
}
