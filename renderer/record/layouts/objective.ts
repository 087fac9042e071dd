import type { Layout } from './layout.ts'

export const objective: Layout = {
  badges: [],
  sections: [
    { id: 'what', fields: ['code', 'description', 'expectedResult'] },
    { id: 'place', fields: ['axis'] }
  ],
  children: [
    { type: 'action', fields: ['code', 'title', 'status', 'startDate', 'endDate'] },
    { type: 'indicator', fields: ['title', 'unit', 'baselineValue', 'targetValue', 'targetDate'] }
  ]
}
