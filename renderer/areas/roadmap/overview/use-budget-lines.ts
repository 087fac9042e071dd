import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { BudgetAmount } from '#shared/charts/budget-by-source.ts'
import type { RecordListInput } from '#shared/contract/record.ts'
import { parseMoney } from '#shared/rules/money.ts'
import { useApi, useClient } from '../../../app/client/core.tsx'
import { type ListedRow, recordListQuery } from '../../../app/records/record-lists.ts'

const LINES: RecordListInput = { type: 'budgetLine', fields: ['action', 'amount', 'year', 'source'] }

/** The amount of a budget line of one of these actions; none where it has no amount, or another action. */
const amountsOf = (
  { action, amount, year, source }: ListedRow,
  actions: ReadonlySet<string>
): readonly BudgetAmount[] => {
  if (typeof action !== 'object' || action === null || !actions.has(action.id)) return []
  if (typeof amount !== 'string') return []
  return [
    {
      ...parseMoney(amount),
      year: typeof year === 'number' ? year : null,
      source: typeof source === 'string' ? source : null
    }
  ]
}

/** Budget lines of the given actions with their year and source. */
export const useBudgetLines = (actions: readonly string[]) => {
  const api = useApi()
  const client = useClient()
  const select = useCallback(
    (rows: readonly ListedRow[]) => {
      const own = new Set(actions)
      return rows.flatMap(row => amountsOf(row, own))
    },
    [actions]
  )
  return useQuery({ ...recordListQuery(api, client, LINES), select })
}
