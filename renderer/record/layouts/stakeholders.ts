import type { LayoutOf } from './layout.ts'

export const contactPerson: LayoutOf<'contactPerson'> = {
  badges: [],
  first: ['name', 'email', 'phone', 'legalBasis', 'source', 'noticeDate', 'keepUntil', 'verifiedOn'],
  more: [{ id: 'place', fields: ['stakeholder'] }],
  children: []
}

export const stakeholder: LayoutOf<'stakeholder'> = {
  badges: ['sector'],
  first: [
    'kind',
    'description',
    'territory',
    'targetCommunity',
    'power',
    'interest',
    'participation',
    'responsibleDepartment'
  ],
  more: [
    { id: 'what', fields: ['acronym', 'migrantLed'] },
    { id: 'judgement', fields: ['attitude', 'interestsAndNeeds'] },
    { id: 'contact', fields: ['website', 'email', 'phone', 'address'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [{ type: 'contactPerson', fields: ['role', 'name', 'email', 'phone'] }]
}
