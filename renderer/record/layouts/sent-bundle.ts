import type { Layout } from './layout.ts'

export const sentBundle: Layout = {
  badges: ['audience'],
  sections: [
    { id: 'bundle', fields: ['recipient', 'sequence', 'createdAt', 'recordCount', 'withheldCount'] }
  ],
  children: []
}
