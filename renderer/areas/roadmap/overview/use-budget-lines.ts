import { useQuery } from '@tanstack/react-query'
import type { BudgetAmount } from '#shared/charts/budget-by-source.ts'
import { parseMoney } from '#shared/rules/money.ts'
import { type Client, useClient } from '../../../app/client/core.tsx'

/** Calls that wait at the same time. */
const AT_ONCE = 8

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const linesOf = async (client: Client, action: string, signal: AbortSignal): Promise<BudgetAmount[]> => {
  const children = await client.record.children(
    { parent: { type: 'action', id: action }, type: 'budgetLine' },
    { signal }
  )
  return children.flatMap(({ values }) => {
    const amount = textOf(values['amount'])
    if (amount === null) return []
    const year = values['year']
    return [
      {
        ...parseMoney(amount),
        year: typeof year === 'number' ? year : null,
        source: textOf(values['source'])
      }
    ]
  })
}

/** Budget lines of the given actions with their year and source. */
export const useBudgetLines = (actions: readonly string[]) => {
  const client = useClient()
  return useQuery({
    queryKey: ['roadmap.budgetLines', actions],
    throwOnError: false,
    queryFn: async ({ signal }) => {
      const lines: BudgetAmount[] = []
      for (let at = 0; at < actions.length; at += AT_ONCE) {
        const some = actions.slice(at, at + AT_ONCE)
        lines.push(...(await Promise.all(some.map(id => linesOf(client, id, signal)))).flat())
      }
      return lines
    }
  })
}
