import type { ActionNode } from '#shared/contract/roadmap.ts'
import { missingForCouncil } from '#shared/rules/completeness.ts'
import { deliveryLight } from '#shared/rules/delivery-light.ts'
import { sumMoney } from '#shared/rules/money.ts'
import { byPosition } from '#shared/rules/position.ts'
import { resultsLight } from '#shared/rules/results-light.ts'
import { rollUp } from '#shared/rules/roll-up.ts'
import type { LiveAction } from '../../reading/actions.ts'
import type { ApprovedDates } from '../../reading/approved-dates.ts'
import { financeOf } from '../../reading/finance.ts'
import { readLinks } from '../../reading/record-links.ts'
import { readStamps, TITLE_IN_ANY_LANGUAGE } from '../../reading/stamps.ts'
import type { Read } from '../../store/database.ts'

/** Fields of an action that the tree shows and lets change in place. */
const EDITABLE = [
  'objective',
  'code',
  ...TITLE_IN_ANY_LANGUAGE,
  'position',
  'status',
  'leadDepartment',
  'startDate',
  'endDate'
]

/** Nodes of the tree with their computed lights, beside the declared one, and what the completeness gate asks for. */
export const readActionNodes = async (
  read: Read,
  actions: readonly LiveAction[],
  approved: ApprovedDates | null,
  today: string
): Promise<ActionNode[]> => {
  const links = await readLinks(
    read,
    actions.flatMap(({ row, partners }) => [
      ...(row.leadDepartment === null ? [] : [{ type: 'department' as const, id: row.leadDepartment }]),
      ...partners.map(id => ({ type: 'stakeholder' as const, id }))
    ])
  )
  const stamps = await readStamps(
    read,
    'action',
    actions.map(({ row }) => row.id),
    EDITABLE
  )
  const finance = await financeOf(read, today)
  return actions.map(live => {
    const { row, facts, ...action } = live
    const delivery = deliveryLight(facts, today)
    const results = rollUp(action.indicators.map(indicator => resultsLight(indicator.facts, today).light))
    return {
      id: row.id,
      objective: row.objective,
      code: row.code,
      title: row.title,
      position: row.position,
      status: row.status,
      leadDepartment: row.leadDepartment === null ? null : links('department', row.leadDepartment),
      startDate: row.startDate,
      endDate: row.endDate,
      approved: approved?.get(row.id) ?? null,
      // A person's own light is about delivery (DOMAIN.md 11.2); both are shown.
      delivery: { light: delivery.light, reasons: [...delivery.reasons], declared: row.declaredLight },
      results: { light: results.light, reasons: [...results.reasons], declared: null },
      milestones: action.milestones.toSorted(byPosition).map(({ action: _, ...milestone }) => milestone),
      partners: action.partners.map(id => links('stakeholder', id)),
      budget: sumMoney(action.amounts).map(({ currency, amount }) => ({ currency, amount })),
      indicators: action.indicators.length,
      missing: [...missingForCouncil(facts, today)],
      finance: [...finance(live)],
      stamps: stamps(row.id)
    }
  })
}
