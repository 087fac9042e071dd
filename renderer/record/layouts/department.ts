import type { Layout } from './layout.ts'

export const department: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['shortName', 'responsibilities'] }],
  children: []
}
