import type { Layout } from './layout.ts'

export const milestone: Layout = {
  badges: [],
  sections: [
    { id: 'when', fields: ['dueDate', 'doneDate', 'evidence'] },
    { id: 'place', fields: ['action'] }
  ],
  children: []
}
