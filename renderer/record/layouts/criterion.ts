import type { Layout } from './layout.ts'

export const criterion: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['question', 'weight', 'direction'] }],
  children: []
}
