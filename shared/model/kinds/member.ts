import { choice, date, line, position, reference } from '../field.ts'
import { defineKind } from '../kind.ts'

/** A member of the working group: known by role; name and contacts are personal data. */
export const member = defineKind({
  type: 'member',
  area: 'group',
  title: 'role',
  privacy: 'partner',
  layout: {
    badges: ['function'],
    first: ['department', 'name', 'email', 'phone', 'appointmentAct', 'since', 'until']
  },
  fields: {
    role: line({ required: true, searched: true, translated: true, privacy: 'partner' }),
    department: reference('department', { privacy: 'partner' }),
    function: choice(['coordinator', 'referent', 'member', 'expert', 'observer'] as const, {
      privacy: 'partner'
    }),
    name: line({ privacy: 'personal', searched: true }),
    email: line({ privacy: 'personal' }),
    phone: line({ privacy: 'personal' }),
    appointmentAct: line({ privacy: 'internal' }),
    since: date({ privacy: 'partner' }),
    until: date({ privacy: 'partner' }),
    position: position({ privacy: 'partner' })
  }
})
