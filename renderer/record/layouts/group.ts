import type { LayoutOf } from './layout.ts'

export const member: LayoutOf<'member'> = {
  badges: ['function'],
  first: ['department', 'name', 'email', 'phone', 'appointmentAct', 'since', 'until'],
  more: [],
  children: []
}

export const department: LayoutOf<'department'> = {
  badges: [],
  first: ['shortName', 'responsibilities'],
  more: [],
  children: []
}
