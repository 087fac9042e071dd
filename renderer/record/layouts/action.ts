import type { Layout } from './layout.ts'

export const action: Layout = {
  badges: ['status'],
  sections: [
    { id: 'what', fields: ['code', 'description', 'targetGroup', 'outputs', 'expectedResult'] },
    { id: 'who', fields: ['leadDepartment', 'responsibleRole', 'cityRole'] },
    { id: 'when', fields: ['startDate', 'endDate', 'nextSteps'] },
    { id: 'money', fields: ['costs', 'fundingStatus', 'fundingProgramme', 'projectCode'] },
    { id: 'judgement', fields: ['declaredLight', 'migrationMarker', 'genderMarker'] },
    { id: 'place', fields: ['objective'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [
    { type: 'milestone', fields: ['title', 'dueDate', 'doneDate'] },
    { type: 'budgetLine', fields: ['label', 'year', 'amount', 'source', 'fundingStatus'] },
    { type: 'indicator', fields: ['title', 'unit', 'baselineValue', 'targetValue', 'targetDate'] },
    { type: 'alignment', fields: ['framework', 'code', 'label', 'rank'] }
  ]
}
