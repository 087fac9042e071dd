import { GATE, type GateWeight, missingForCouncil } from '#shared/rules/completeness.ts'
import { readActions } from '../reading/actions.ts'
import { readIndicators } from '../reading/indicators.ts'
import type { Workspace } from '../store/workspace.ts'

/** What an action still lacks before the council sees it; text `gate.<code>`. */
export type Finding = {
  readonly code: string
  readonly severity: GateWeight
  readonly type: 'action'
  readonly id: string
  readonly title: string
}

/** What the completeness gate asks of the actions of a roadmap before it goes before the council, blockers first (DOMAIN.md 11.5). */
export const findingsOf = async (
  workspace: Workspace,
  roadmap: string,
  today: string
): Promise<readonly Finding[]> => {
  const objectives = await workspace.read
    .selectFrom('objective')
    .innerJoin('axis', 'axis.id', 'objective.axis')
    .select('objective.id')
    .where('axis.roadmap', '=', roadmap)
    .where('axis.deletedAt', 'is', null)
    .where('objective.deletedAt', 'is', null)
    .execute()
  const inside = new Set(objectives.map(({ id }) => id))
  const actions = await readActions(workspace.read, await readIndicators(workspace.read))
  const chosen = actions.filter(({ row }) => inside.has(row.objective))
  const findings = chosen.flatMap(({ row, facts }) =>
    missingForCouncil(facts, today).map(code => ({
      code,
      severity: GATE[code],
      type: 'action' as const,
      id: row.id,
      title: row.title
    }))
  )
  return findings.toSorted((one, other) => one.severity.localeCompare(other.severity, 'en'))
}
