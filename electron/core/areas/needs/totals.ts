import type { ReadonlyKysely } from 'kysely/readonly'
import { type ScoreFacts, scorePriority } from '#shared/rules/scoring.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { isOneOf } from '../../reading/plain.ts'
import type { Database } from '../../store/database.ts'
import { readCriteria } from './frame.ts'

type Read = ReadonlyKysely<Database>

/** Scores of those who have a voice: a department in the bin has none. */
const readHeard = async (read: Read, ids: readonly string[] | null) => {
  const departments = await read
    .selectFrom('department')
    .select('id')
    .where('deletedAt', 'is', null)
    .execute()
  const all = read
    .selectFrom('score')
    .select(['id', 'priority', 'criterion', 'department', 'value'])
    .where('deletedAt', 'is', null)
  const scores = await (ids === null ? all : all.where(isOneOf('priority', ids))).execute()
  const voices = new Set(departments.map(({ id }) => id))
  return scores.filter(({ department }) => department === null || voices.has(department))
}

/**
 * The weighted totals of priorities, all or some, by voice (DOMAIN.md 9). Ranks follow from them, and change for all when one score does:
 * who shows them counts them (shared/rules/scoring.ts).
 */
export const readTotals = async (read: Read, ids: readonly string[] | null) => {
  const all = read.selectFrom('priority').select('id').where('deletedAt', 'is', null)
  const priorities = await (ids === null ? all : all.where(isOneOf('id', ids))).execute()
  const criteria = await readCriteria(read)
  const scoresOf = groupedBy<ScoreFacts & { readonly priority: string }, string>(
    await readHeard(read, ids),
    ({ priority }) => priority
  )
  return priorities.map(({ id }) => {
    const { total, byDepartment, scored } = scorePriority(criteria, scoresOf(id))
    return {
      id,
      total,
      scored,
      voices: [...byDepartment].map(([department, score]) => ({ department, score }))
    }
  })
}
