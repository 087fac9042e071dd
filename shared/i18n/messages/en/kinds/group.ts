import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Department',
    many: 'Departments',
    fields: { shortName: 'Short name', responsibilities: 'Responsibilities' }
  },
  member: {
    one: 'Member',
    many: 'Members',
    fields: {
      function: 'Function in the group',
      appointmentAct: 'Act of appointment',
      since: 'Since',
      until: 'Until'
    },
    choices: {
      function: {
        coordinator: 'Coordinator',
        referent: 'Department contact',
        member: 'Member',
        expert: 'External expert',
        observer: 'Observer'
      }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
