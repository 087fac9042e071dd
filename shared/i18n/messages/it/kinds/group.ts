import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Direzione',
    many: 'Direzioni',
    gender: 'f',
    fields: { shortName: 'Nome breve', responsibilities: 'Competenze' }
  },
  member: {
    one: 'Componente',
    many: 'Componenti',
    gender: 'm',
    fields: {
      function: 'Funzione nel gruppo',
      name: 'Nome e cognome',
      appointmentAct: 'Atto di nomina',
      since: 'Dal',
      until: 'Fino al'
    },
    choices: {
      function: {
        coordinator: 'Coordinamento',
        referent: 'Referente di direzione',
        member: 'Componente',
        expert: 'Esperto esterno',
        observer: 'Uditore'
      }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
