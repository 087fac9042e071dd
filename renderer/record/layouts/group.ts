import type { Layout } from './layout.ts'

export const member: Layout = {
  badges: ['function'],
  sections: [
    { id: 'place', fields: ['department'] },
    { id: 'contact', fields: ['name', 'email', 'phone'] },
    { id: 'appointment', fields: ['appointmentAct', 'since', 'until'] }
  ],
  children: []
}

export const department: Layout = {
  badges: [],
  sections: [{ id: 'what', fields: ['shortName', 'responsibilities'] }],
  children: []
}
