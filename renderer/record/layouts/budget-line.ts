import type { Layout } from './layout.ts'

export const budgetLine: Layout = {
  badges: ['fundingStatus'],
  sections: [
    { id: 'money', fields: ['amount', 'year', 'source', 'fundingType'] },
    { id: 'accounts', fields: ['expenditure', 'budgetCode', 'projectCode', 'tenderCode'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}
