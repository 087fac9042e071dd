import { GATE, type GateCode, type GateWeight, missingForCouncil } from '#shared/rules/completeness.ts'
import type { FinancialFinding } from '#shared/rules/financial-checks.ts'
import { readActions } from '../reading/actions.ts'
import { financeOf } from '../reading/finance.ts'
import { readIndicators } from '../reading/indicators.ts'
import type { Workspace } from '../store/workspace.ts'

/** What an action still lacks before the council sees it, or what does not add up in its budget. */
export type Finding = {
  /** Key of its text. */
  readonly text: `gate.${GateCode}` | `finance.${FinancialFinding['code']}` | 'missing.actions'
  readonly severity: GateWeight
  readonly type: 'action' | 'budgetLine' | 'roadmap'
  readonly id: string
  readonly title: string
}

/** A plan without actions lacks everything: that nothing is said against any action would pass for completeness. */
const withoutActions = async ({ read }: Workspace, id: string): Promise<Finding> => {
  const { title } = await read
    .selectFrom('roadmap')
    .select('title')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { text: 'missing.actions', severity: 'blocker', type: 'roadmap', id, title }
}

/**
 * What the completeness gate asks of the actions of a roadmap before it goes before the council, and what the financial checks find,
 * blockers first (DOMAIN.md 11.5, 11.6).
 */
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
  const actions = await readActions(workspace.read, await readIndicators(workspace.read, today))
  const chosen = actions.filter(({ row }) => inside.has(row.objective))
  if (chosen.length === 0) return [await withoutActions(workspace, roadmap)]
  const finance = await financeOf(workspace.read, today)
  const findings = chosen.flatMap((action): Finding[] => {
    const { row, facts } = action
    const own = { type: 'action' as const, id: row.id, title: row.title }
    return [
      ...missingForCouncil(facts, today).map(code => ({
        text: `gate.${code}` as const,
        severity: GATE[code],
        ...own
      })),
      ...finance(action).map(({ code, line }) => ({
        text: `finance.${code}` as const,
        severity: 'warning' as const,
        ...(line === null
          ? own
          : { type: 'budgetLine' as const, id: line.id, title: `${row.title}: ${line.title}` })
      }))
    ]
  })
  return findings.toSorted((one, other) => one.severity.localeCompare(other.severity, 'en'))
}
