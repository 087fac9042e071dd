import type { Layout } from './layout.ts'

export const measurement: Layout = {
  badges: ['reliability'],
  sections: [
    { id: 'values', fields: ['value', 'source', 'note'] },
    { id: 'place', fields: ['indicator'] }
  ],
  children: []
}
