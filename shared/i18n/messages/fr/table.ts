import type { Translated } from '../../message-set.ts'
import type { table as english } from '../en/table.ts'

/** Tables: filters, columns, selection, copying. */
export const table = {
  'table.filter': 'Filtrer la liste',
  'table.clearFilter': 'Retirer le filtre',
  'table.clearAll': 'Retirer les filtres',
  'table.columns': 'Colonnes',
  'table.earlier': 'Avancer : {{column}}',
  'table.later': 'Reculer : {{column}}',
  'table.resetColumns': 'Colonnes d’origine',
  'table.copy': 'Copier pour Excel',
  'table.copied_one': '{{count}} ligne copiée.',
  'table.copied_many': '{{count}} lignes copiées.',
  'table.copied_other': '{{count}} lignes copiées.',
  'table.notCopied': 'Le système n’a pas permis la copie.',
  'table.count_one': '{{total}} entrée',
  'table.count_many': '{{total}} entrées',
  'table.count_other': '{{total}} entrées',
  'table.countOf': '{{shown}} sur {{total}}',
  'table.nothing': 'Aucune entrée ne correspond aux filtres.',
  'table.select': 'Sélectionner la ligne',
  'table.selectAll': 'Sélectionner toutes les lignes',
  'table.selection': 'Lignes sélectionnées',
  'table.selected_one': '{{count}} sélectionnée',
  'table.selected_many': '{{count}} sélectionnées',
  'table.selected_other': '{{count}} sélectionnées',
  'table.set': 'Définir :',
  'table.setField': 'Définir : {{field}}',
  'table.clearSelection': 'Effacer la sélection',
  'table.total': 'Total',
  'value.none': 'Non indiqué',
  'value.notSet': 'Non indiqué',
  'value.currency': 'Devise',
  'value.quoted': '« {{text}} »',
  'country.mediterranean': 'Autour de la Méditerranée',
  'country.others': 'Autres pays'
} as const satisfies Translated<typeof english, 'fr'>
