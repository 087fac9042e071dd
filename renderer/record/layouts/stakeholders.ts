import type { Layout } from './layout.ts'

export const contactPerson: Layout = {
  badges: [],
  sections: [
    { id: 'contact', fields: ['name', 'email', 'phone'] },
    { id: 'dataProtection', fields: ['legalBasis', 'source', 'noticeDate', 'keepUntil', 'verifiedOn'] },
    { id: 'place', fields: ['stakeholder'] }
  ],
  children: []
}

export const stakeholder: Layout = {
  badges: ['sector'],
  sections: [
    { id: 'what', fields: ['acronym', 'kind', 'description', 'territory', 'targetCommunity', 'migrantLed'] },
    {
      id: 'judgement',
      fields: ['power', 'interest', 'attitude', 'participation', 'interestsAndNeeds', 'responsibleDepartment']
    },
    { id: 'contact', fields: ['website', 'email', 'phone', 'address'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: [{ type: 'contactPerson', fields: ['role', 'name', 'email', 'phone'] }]
}
