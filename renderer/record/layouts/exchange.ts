import type { Layout } from './layout.ts'

export const sentBundle: Layout = {
  badges: ['audience'],
  sections: [
    { id: 'bundle', fields: ['recipient', 'sequence', 'createdAt', 'recordCount', 'withheldCount'] }
  ],
  children: []
}

export const receivedBundle: Layout = {
  badges: ['trust'],
  sections: [
    { id: 'bundle', fields: ['partnerCity', 'sequence', 'createdAt', 'audience', 'licence', 'recordCount'] }
  ],
  children: []
}

export const partnerCity: Layout = {
  badges: ['keyState'],
  sections: [
    { id: 'city', fields: ['country', 'languages', 'contactRole'] },
    { id: 'key', fields: ['keyConfirmedOn', 'keyConfirmedBy', 'currentBundle'] },
    { id: 'internal', fields: ['notes'] }
  ],
  children: []
}
