import { useMemo } from 'react'
import { useFormats, useText } from '../../app/text/use-text.ts'
import { type RowIn, recordList } from '../../record/list/list-layout.ts'
import type { ListCell } from '../../record/list/use-list-columns.ts'
import type { Needs, Totals } from './types.ts'

export const PRIORITIES = recordList('priority', {
  columns: [
    'title',
    { cell: 'rank' },
    { cell: 'total' },
    { cell: 'spread' },
    'decision',
    'department',
    { field: 'targetGroup', width: 190 },
    { cell: 'scored' },
    { count: 'actions', of: 'actionPriority', header: t => t('needs.actions'), width: 80 }
  ],
  also: ['decisionReason'],
  bulk: ['department']
})

type Listed = RowIn<typeof PRIORITIES>
/** A priority with what its scores come to. */
export type PriorityRow = Listed & Totals

/** Columns computed from the scores; spread is shown only where several departments score. */
export const usePriorityCells = ({
  totalsOf,
  departments
}: Needs): Readonly<Record<string, ListCell<Listed>>> => {
  const t = useText()
  const { decimal, percent, number } = useFormats()
  return useMemo(() => {
    const spread: ListCell<Listed> = {
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
