import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Department',
    many: 'Departments',
    empty: 'Here stand the departments of the municipality that take part in the group.',
    fields: { shortName: 'Short name', responsibilities: 'Responsibilities' }
  },
  member: {
    one: 'Member',
    many: 'Members',
    empty: 'Here stand the members of the group, each with role and department.',
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
