import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the working group. */
export const group = {
  department: {
    one: 'Direction',
    many: 'Directions',
    gender: 'f',
    fields: { shortName: 'Nom court', responsibilities: 'Compétences' }
  },
  member: {
    one: 'Membre',
    many: 'Membres',
    gender: 'm',
    fields: {
      function: 'Fonction dans le groupe',
      name: 'Nom et prénom',
      appointmentAct: 'Acte de nomination',
      since: 'Depuis',
      until: "Jusqu'au"
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
