import { RECORD_TYPES } from '#shared/model/index.ts'
import type { Workspace } from '../../electron/core/store/workspace.ts'

/** Everything a person can see: live records with their values, and the translations of live records. */
export const visibleState = async ({ read }: Workspace): Promise<Readonly<Record<string, unknown>>> => {
  const state: Record<string, unknown> = {}
  for (const type of RECORD_TYPES) {
    const rows = await read
      .selectFrom(type as 'stakeholder')
      .selectAll()
      .where('deletedAt', 'is', null)
      .execute()
    for (const { rowHash: _, ...row } of rows) state[`${type} ${row.id}`] = row
  }
  const translations = await read.selectFrom('translation').selectAll().execute()
  for (const { rowHash: _, ...row } of translations) {
    const key = `${row.type} ${row.id}`
    if (Object.hasOwn(state, key)) state[`${key} ${row.field}@${row.language}`] = row
  }
  return state
}
