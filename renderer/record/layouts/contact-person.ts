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
