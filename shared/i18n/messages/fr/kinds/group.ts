import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Direction',
    many: 'Directions',
    empty: 'Ici figurent les directions de la commune qui participent au groupe.',
    gender: 'f',
    fields: { shortName: 'Nom court', responsibilities: 'Compétences' }
  },
  member: {
    one: 'Membre',
    many: 'Membres',
    empty: 'Ici figurent les membres du groupe, avec leur fonction et leur service.',
    gender: 'm',
    fields: {
      function: 'Fonction dans le groupe',
      name: 'Nom et prénom',
      appointmentAct: 'Acte de nomination',
      since: 'Depuis',
      until: 'Jusqu’au'
    },
    choices: {
      function: {
        coordinator: 'Coordination',
        referent: 'Référent de direction',
        member: 'Membre',
        expert: 'Expert externe',
        observer: 'Observateur'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
