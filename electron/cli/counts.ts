import { kindPluralLabel } from '#shared/i18n/labels.ts'
import type { Translate } from '#shared/i18n/message-key.ts'
import { isRecordType, RECORD_TYPES } from '#shared/model/index.ts'
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

/** A line for each kind that is counted; kinds that only a newer program knows by their names there. */
export const countLines = (t: Translate, counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).map(
    ([type, count]) => `${isRecordType(type) ? kindPluralLabel(t, type) : type}: ${count}`
  )
