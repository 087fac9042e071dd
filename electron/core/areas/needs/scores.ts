import { hasToo, isOneOf } from '../../reading/plain.ts'
import { readStamps } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'

/** Scores that one voice gave to some priorities: a department, or the group as a whole (null). */
export const readScores = async (
  read: Read,
  { department, priorities }: { readonly department: string | null; readonly priorities: readonly string[] }
) => {
  const rows = await read
    .selectFrom('score')
    .select(['id', 'priority', 'criterion', 'value', 'note'])
    .where(isOneOf('priority', priorities))
    .where(hasToo('department', department))
    .where('deletedAt', 'is', null)
    .execute()
  const stamps = await readStamps(
    read,
    'score',
    rows.map(({ id }) => id),
    ['value']
  )
  return rows.map(row => ({ ...row, stamp: stamps(row.id)['value'] ?? null }))
}
