import { useMemo } from 'react'
import { useFormats, useText } from '../../app/text/use-text.ts'
import type { ListCell } from '../../record/list/use-list-columns.ts'
import type { ListedPriority } from './list.ts'
import type { Needs } from './types.ts'

/** Columns computed from the scores; spread is shown only where several departments score. */
export const usePriorityCells = ({
  totalsOf,
  departments
}: Needs): Readonly<Record<string, ListCell<ListedPriority>>> => {
  const t = useText()
  const { decimal, percent, number } = useFormats()
  return useMemo(() => {
    const spread: ListCell<ListedPriority> = {
      header: t('needs.spread'),
      value: ({ id }) => {
        const { spread } = totalsOf(id)
        return spread === null ? null : spread.high - spread.low
      },
      text: ({ id }) => {
        const { spread } = totalsOf(id)
        return spread === null ? '' : `${decimal(spread.low)} – ${decimal(spread.high)}`
      },
      kind: 'number',
      width: 110
    }
    return {
      rank: {
        header: t('needs.rank'),
        value: ({ id }) => totalsOf(id).rank,
        text: ({ id }) => number(totalsOf(id).rank),
        kind: 'number',
        width: 80
      },
      total: {
        header: t('needs.total'),
        value: ({ id }) => totalsOf(id).total,
        text: ({ id }) => decimal(totalsOf(id).total),
        kind: 'number',
        width: 100
      },
      ...(departments.length > 1 && { spread }),
      scored: {
        header: t('needs.scored'),
        value: ({ id }) => totalsOf(id).scored,
        text: ({ id }) => percent(totalsOf(id).scored),
        kind: 'number',
        width: 100
      }
    }
  }, [t, decimal, percent, number, totalsOf, departments])
}
