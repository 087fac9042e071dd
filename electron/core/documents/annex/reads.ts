import { figureNames } from '#shared/model/figure.ts'
import type { DocumentReads } from '../source/document-reads.ts'
import { SHEET_FIELDS } from './action-sheet.ts'
import { PROSE_PARTS } from './overview.ts'

/** What the annex prints, by kind of record. */
export const ANNEX_READS = {
  city: ['groupName', 'mode'],
  roadmap: ['title', 'startDate', 'endDate', 'planningDocument', ...PROSE_PARTS],
  axis: ['code', 'title', 'description'],
  objective: ['code', 'title', 'description', 'expectedResult'],
  action: ['code', 'title', 'declaredLight', ...SHEET_FIELDS],
  milestone: ['title', 'dueDate', 'doneDate'],
  budgetLine: ['amount', 'year', 'label', 'budgetCode', 'source', 'fundingStatus'],
  alignment: ['framework', 'code', 'label', 'rank', 'justification'],
  indicator: [
    'code',
    'title',
    'unit',
    'source',
    'direction',
    ...figureNames('baselineValue'),
    'baselineDate',
    ...figureNames('targetValue'),
    'targetDate',
    'frequency'
  ],
  measurement: ['date', ...figureNames('value')],
  actionPartner: [],
  stakeholder: ['name'],
  actionDepartment: [],
  department: ['name'],
  member: ['role', 'department', 'function']
} as const satisfies DocumentReads
