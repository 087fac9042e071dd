import type { Layout } from './layout.ts'

export const measurement: Layout = {
  badges: ['reliability'],
  sections: [
    { id: 'values', fields: ['value', 'source', 'note'] },
    { id: 'place', fields: ['indicator'] }
  ],
  children: []
}

export const indicator: Layout = {
  badges: ['level'],
  sections: [
    { id: 'what', fields: ['code', 'definition', 'measure', 'unit', 'direction', 'countsPersons'] },
    { id: 'values', fields: ['baselineValue', 'baselineDate', 'targetValue', 'targetDate'] },
    { id: 'method', fields: ['source', 'method', 'frequency', 'responsibleDepartment', 'limitations'] },
    { id: 'place', fields: ['action', 'objective'] }
  ],
  children: [{ type: 'measurement', fields: ['date', 'value', 'source', 'reliability', 'note'] }]
}
