import { type BigIntStats, statSync } from 'node:fs'
import { PianoError } from '#shared/contract/errors.ts'
import type { Sqlite } from './connection.ts'

/** What has become of a file since it was opened: taken away, another put in its place, or cut short. */
type Loss = 'removed' | 'replaced' | 'truncated'

const factsAt = (path: string): BigIntStats | undefined => {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    // The folder is gone, or a disk that was pulled out.
    return undefined
  }
}

/**
 * Remembers which file was opened. The function it gives throws WORKSPACE_GONE (`what` says how) once that file no longer stands under
 * its name: SQLite would go on writing into one that nobody can find. Sync programs replace files like that.
 */
export const identityOf = (sqlite: Sqlite, path: string): (() => void) => {
  const first = factsAt(path)
  const pageSize = Number(sqlite.pragma('page_size', { simple: true }))
  const pages = sqlite.prepare('PRAGMA page_count').pluck()
  const lossOf = (): Loss | null => {
    const now = factsAt(path)
    if (now === undefined) return 'removed'
    if (now.dev !== first?.dev || now.ino !== first.ino) return 'replaced'
    return Number(now.size) < Number(pages.get()) * pageSize ? 'truncated' : null
  }
  return () => {
    const what = lossOf()
    if (what !== null) throw new PianoError('WORKSPACE_GONE', { what })
  }
}
