import type { LayoutOf } from './layout.ts'

export const sentBundle: LayoutOf<'sentBundle'> = {
  badges: ['audience'],
  first: ['recipient', 'sequence', 'createdAt', 'recordCount', 'withheldCount'],
  more: [],
  children: []
}

export const receivedBundle: LayoutOf<'receivedBundle'> = {
  badges: ['trust'],
  first: ['partnerCity', 'sequence', 'createdAt', 'audience', 'licence', 'recordCount'],
  more: [],
  children: []
}

export const partnerCity: LayoutOf<'partnerCity'> = {
  badges: ['keyState'],
  first: [
    'country',
    'languages',
    'contactRole',
    'keyConfirmedOn',
    'keyConfirmedBy',
    'currentBundle',
    'notes'
  ],
  more: [],
  children: []
}
