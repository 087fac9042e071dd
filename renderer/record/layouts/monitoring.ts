import type { LayoutOf } from './layout.ts'

export const measurement: LayoutOf<'measurement'> = {
  badges: ['reliability'],
  first: ['value', 'source', 'note'],
  more: [{ id: 'place', fields: ['indicator'] }],
  children: []
}

export const indicator: LayoutOf<'indicator'> = {
  badges: ['level'],
  first: [
    'definition',
    'unit',
    'direction',
    'baselineValue',
    'baselineDate',
    'targetValue',
    'targetDate',
    'responsibleDepartment'
  ],
  more: [
    { id: 'what', fields: ['code', 'measure', 'countsPersons'] },
    { id: 'method', fields: ['source', 'method', 'frequency', 'limitations'] },
    { id: 'place', fields: ['action', 'objective', 'axis'] }
  ],
  children: [{ type: 'measurement', fields: ['date', 'value', 'source', 'reliability', 'note'] }]
}
