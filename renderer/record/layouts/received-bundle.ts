import type { Layout } from './layout.ts'

export const receivedBundle: Layout = {
  badges: ['trust'],
  sections: [
    { id: 'bundle', fields: ['partnerCity', 'sequence', 'createdAt', 'audience', 'licence', 'recordCount'] }
  ],
  children: []
}
