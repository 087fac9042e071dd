import type { Layout } from './layout.ts'

export const partnerCity: Layout = {
  badges: ['keyState'],
  sections: [
    { id: 'city', fields: ['country', 'languages', 'contactRole'] },
    { id: 'key', fields: ['keyConfirmedOn', 'keyConfirmedBy', 'currentBundle'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: []
}
