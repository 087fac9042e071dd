import type { Layout } from './layout.ts'

export const score: Layout = {
  badges: [],
  sections: [
    { id: 'judgement', fields: ['criterion', 'department', 'note'] },
    { id: 'place', fields: ['priority'] }
  ],
  children: []
}
