import type { Translated } from '../../message-set.ts'
import type { stakeholders as english } from '../en/stakeholders.ts'

/** Stakeholders: register, power–interest grid, bulk edit. */
export const stakeholders = {
  'stakeholders.view.table': 'Elenco',
  'stakeholders.view.grid': 'Griglia potere e interesse',
  'stakeholders.actions': 'Azioni',
  'stakeholders.contacts': 'Contatti',
  'stakeholders.byName': 'Attori per nome',
  'stakeholders.unassessed': 'Da valutare',
  'stakeholders.assessHint': 'Indicare potere e interesse, da 1 a 5: l’attore prende posto nella griglia.',
  'stakeholders.more_one': 'Mostra altri ({{count, number}})',
  'stakeholders.more_many': 'Mostra altri ({{count, number}})',
  'stakeholders.more_other': 'Mostra altri ({{count, number}})'
} as const satisfies Translated<typeof english, 'it'>
