import type { RankedPriority } from '#shared/charts/priority-ranking.ts'
import type { PriorityRow } from '#shared/contract/needs.ts'
import { scorePriority } from '#shared/rules/scoring.ts'
import type { Needs, ScoreCell } from '../types.ts'

/** Priorities with the total of each department that scored; `group` names the voice of the group as a whole. */
export const rankedPriorities = (
  { criteria, departments, scores }: Needs,
  rows: readonly PriorityRow[],
  group: string
): readonly RankedPriority[] => {
  const names = new Map<string | null, string>([
    [null, group],
    ...departments.map(({ id, title }) => [id, title] as const)
  ])
  const byPriority = new Map<string, ScoreCell[]>()
  for (const score of scores) {
    // A department in the bin no longer has a voice.
    if (!names.has(score.department)) continue
    const list = byPriority.get(score.priority)
    if (list) list.push(score)
    else byPriority.set(score.priority, [score])
  }
  return rows.map(row => ({
    id: row.id,
    label: row.title,
    score: row.total,
    departments: [...scorePriority(criteria, byPriority.get(row.id) ?? []).byDepartment].map(
      ([department, score]) => ({ label: names.get(department) ?? '', score })
    )
  }))
}
