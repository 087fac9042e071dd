import { type RowIn, recordList } from '../../record/list/list-layout.ts'
import type { Totals } from './types.ts'

/** Priorities; what their scores come to is joined by id (priorities.ts). */
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

export type ListedPriority = RowIn<typeof PRIORITIES>
/** A priority with what its scores come to. */
export type PriorityRow = ListedPriority & Totals
