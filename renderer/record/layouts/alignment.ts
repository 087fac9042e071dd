import type { Layout } from './layout.ts'

export const alignment: Layout = {
  badges: ['rank'],
  sections: [
    { id: 'what', fields: ['framework', 'label', 'justification'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}
