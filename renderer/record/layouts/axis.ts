import type { Layout } from './layout.ts'

export const axis: Layout = {
  badges: [],
  sections: [
    { id: 'what', fields: ['code', 'description'] },
    { id: 'place', fields: ['roadmap'] }
  ],
  children: [{ type: 'objective', fields: ['code', 'title'] }]
}
