import type { LayoutOf } from './layout.ts'

const INDICATOR = ['title', 'unit', 'baselineValue', 'targetValue', 'targetDate'] as const

export const sealedVersion: LayoutOf<'sealedVersion'> = {
  badges: ['occasion'],
  first: ['body', 'actNumber', 'actDate', 'note', 'roadmap', 'sealedOn', 'recordCount'],
  more: [],
  children: []
}

export const alignment: LayoutOf<'alignment'> = {
  badges: ['rank'],
  first: ['framework', 'label', 'justification'],
  more: [{ id: 'place', fields: ['action'] }],
  children: []
}

export const budgetLine: LayoutOf<'budgetLine'> = {
  badges: ['fundingStatus'],
  first: ['amount', 'year', 'source', 'fundingType', 'expenditure', 'budgetCode'],
  more: [
    { id: 'accounts', fields: ['projectCode', 'tenderCode'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}

export const milestone: LayoutOf<'milestone'> = {
  badges: [],
  first: ['dueDate', 'doneDate', 'evidence'],
  more: [{ id: 'place', fields: ['action'] }],
  children: []
}

export const action: LayoutOf<'action'> = {
  badges: ['status'],
  first: [
    'description',
    'leadDepartment',
    'startDate',
    'endDate',
    'expectedResult',
    'nextSteps',
    'fundingStatus',
    'declaredLight'
  ],
  more: [
    { id: 'what', fields: ['code', 'targetGroup', 'outputs'] },
    { id: 'who', fields: ['responsibleRole', 'cityRole'] },
    { id: 'money', fields: ['costs', 'fundingProgramme', 'projectCode'] },
    { id: 'judgement', fields: ['migrationMarker', 'genderMarker'] },
    { id: 'place', fields: ['objective'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [
    { type: 'milestone', fields: ['title', 'dueDate', 'doneDate'] },
    { type: 'budgetLine', fields: ['label', 'year', 'amount', 'source', 'fundingStatus'] },
    { type: 'indicator', fields: INDICATOR },
    { type: 'alignment', fields: ['framework', 'code', 'label', 'rank'] }
  ]
}

export const objective: LayoutOf<'objective'> = {
  badges: [],
  first: ['code', 'description', 'expectedResult'],
  more: [{ id: 'place', fields: ['axis'] }],
  children: [
    { type: 'action', fields: ['code', 'title', 'status', 'startDate', 'endDate'] },
    { type: 'indicator', fields: INDICATOR }
  ]
}

export const axis: LayoutOf<'axis'> = {
  badges: [],
  first: ['code', 'description'],
  more: [{ id: 'place', fields: ['roadmap'] }],
  children: [
    { type: 'objective', fields: ['code', 'title'] },
    { type: 'indicator', fields: INDICATOR }
  ]
}

export const roadmap: LayoutOf<'roadmap'> = {
  badges: [],
  first: [
    'startDate',
    'endDate',
    'planningDocument',
    'summary',
    'context',
    'vision',
    'governance',
    'monitoringSetUp'
  ],
  more: [],
  children: [{ type: 'axis', fields: ['code', 'title'] }]
}
