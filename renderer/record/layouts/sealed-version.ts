import type { Layout } from './layout.ts'

export const sealedVersion: Layout = {
  badges: ['occasion'],
  sections: [
    { id: 'act', fields: ['body', 'actNumber', 'actDate', 'note'] },
    { id: 'place', fields: ['roadmap', 'sealedOn', 'recordCount'] }
  ],
  children: []
}
