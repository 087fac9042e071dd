import type { Layout } from './layout.ts'

export const sealedVersion: Layout = {
  badges: ['occasion'],
  sections: [
    { id: 'act', fields: ['body', 'actNumber', 'actDate', 'note'] },
    { id: 'place', fields: ['roadmap', 'sealedOn', 'recordCount'] }
  ],
  children: []
}

export const alignment: Layout = {
  badges: ['rank'],
  sections: [
    { id: 'what', fields: ['framework', 'label', 'justification'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}

export const budgetLine: Layout = {
  badges: ['fundingStatus'],
  sections: [
    { id: 'money', fields: ['amount', 'year', 'source', 'fundingType'] },
    { id: 'accounts', fields: ['expenditure', 'budgetCode', 'projectCode', 'tenderCode'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}

export const milestone: Layout = {
  badges: [],
  sections: [
    { id: 'when', fields: ['dueDate', 'doneDate', 'evidence'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}

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

export const axis: Layout = {
  badges: [],
  sections: [
    { id: 'what', fields: ['code', 'description'] },
    { id: 'place', fields: ['roadmap'] }
  ],
  children: [{ type: 'objective', fields: ['code', 'title'] }]
}

export const roadmap: Layout = {
  badges: [],
  sections: [
    { id: 'when', fields: ['startDate', 'endDate', 'planningDocument'] },
    { id: 'what', fields: ['summary', 'context', 'vision', 'governance', 'monitoringSetUp'] }
  ],
  children: [{ type: 'axis', fields: ['code', 'title'] }]
}
