import { oneEach, packScores, type ScoreFacts } from '#shared/rules/scoring.ts'
import { groupedBy } from '../../reading/grouped.ts'
import { isOneOf } from '../../reading/plain.ts'
import type { Read } from '../../store/database.ts'
import { readFrame } from './frame.ts'

/**
 * The scores of priorities, all or some, as digits by voice and criterion (DOMAIN.md 9). Totals and ranks follow from them and the
 * weights: who shows them counts them (shared/rules/scoring.ts). A department in the bin has no voice.
 */
export const readJudgements = async (read: Read, ids: readonly string[] | null) => {
  const { criteria, departments } = await readFrame(read)
  const all = read.selectFrom('priority').select('id').where('deletedAt', 'is', null)
  const priorities = await (ids === null ? all : all.where(isOneOf('id', ids))).execute()
  const live = read
    .selectFrom('score')
    .select(['id', 'priority', 'criterion', 'department', 'value'])
    .where('deletedAt', 'is', null)
  const scores = await (ids === null ? live : live.where(isOneOf('priority', ids))).execute()
  const scoresOf = groupedBy<ScoreFacts & { readonly priority: string }, string>(
    scores,
    ({ priority }) => priority
  )
  const columns = {
    criteria: criteria.map(({ id }) => id),
    voices: [...departments.map(({ id }) => id), null]
  }
  return {
    ...columns,
    priorities: priorities.map(({ id }) => ({ id, scores: packScores(columns, oneEach(scoresOf(id))) }))
  }
}
