import type { Translated } from '../../message-set.ts'
import type { stakeholders as english } from '../en/stakeholders.ts'

/** Stakeholders: register, power–interest grid, bulk edit. */
export const stakeholders = {
  'stakeholders.view.table': 'Liste',
  'stakeholders.view.grid': 'Grille pouvoir et intérêt',
  'stakeholders.actions': 'Actions liées',
  'stakeholders.contacts': 'Contacts',
  'stakeholders.byName': 'Acteurs par nom',
  'stakeholders.unassessed': 'À évaluer',
  'stakeholders.assessHint':
    'Indiquez le pouvoir et l’intérêt, de 1 à 5 : l’acteur prend place dans la grille.',
  'stakeholders.more_one': 'Afficher la suite ({{count, number}})',
  'stakeholders.more_many': 'Afficher la suite ({{count, number}})',
  'stakeholders.more_other': 'Afficher la suite ({{count, number}})'
} as const satisfies Translated<typeof english, 'fr'>
