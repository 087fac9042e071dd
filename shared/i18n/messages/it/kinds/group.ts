import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Direzione',
    many: 'Direzioni',
    empty: 'Qui stanno le direzioni del Comune che partecipano al gruppo.',
    gender: 'f',
    fields: { shortName: 'Nome breve', responsibilities: 'Competenze' }
  },
  member: {
    one: 'Componente',
    many: 'Componenti',
    empty: 'Qui stanno i componenti del gruppo, con il ruolo e la direzione di ciascuno.',
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
