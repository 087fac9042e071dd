import { RECORD_TYPES } from '#shared/model/index.ts'
import type { Workspace } from '../core/store/workspace.ts'

/** Live records of each kind that has any. */
export const liveCounts = async (workspace: Workspace): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const type of RECORD_TYPES) {
    const row = await workspace.read
      .selectFrom(type)
      .select(select => select.fn.countAll<number>().as('count'))
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    const count = Number(row?.count ?? 0)
    if (count > 0) counts[type] = count
  }
  return counts
}
