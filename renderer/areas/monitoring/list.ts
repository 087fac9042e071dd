import { type RowIn, recordList } from '../../record/list/list-layout.ts'

/** Indicators with what was planned for them; what became of it is computed (indicators.tsx). */
export const INDICATORS = recordList('indicator', {
  columns: [
    { field: 'title', width: 250 },
    { field: 'level', width: 92 },
    { field: 'baselineValue', header: t => t('monitoring.column.baseline'), width: 78 },
    { field: 'targetValue', header: t => t('monitoring.column.target'), width: 84 },
    { cell: 'last' },
    { cell: 'lastDate' },
    { field: 'unit', header: t => t('monitoring.column.unit'), width: 112 },
    { cell: 'progress' },
    { cell: 'trend' },
    { cell: 'light' },
    { cell: 'nextDue' },
    { cell: 'owner' },
    { cell: 'due' },
    { field: 'responsibleDepartment', header: t => t('monitoring.column.responsible'), width: 170 }
  ],
  also: ['code', 'action', 'objective', 'axis'],
  bulk: ['level', 'responsibleDepartment']
})
export type IndicatorRow = RowIn<typeof INDICATORS>
