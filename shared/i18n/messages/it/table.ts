import type { Translated } from '../../message-set.ts'
import type { table as english } from '../en/table.ts'

/** Tables: filters, columns, selection, copying. */
export const table = {
  'table.filter': 'Filtra l’elenco',
  'table.clearFilter': 'Togli il filtro',
  'table.clearAll': 'Togli i filtri',
  'table.columns': 'Colonne',
  'table.earlier': 'Sposta prima: {{column}}',
  'table.later': 'Sposta dopo: {{column}}',
  'table.resetColumns': 'Colonne come all’inizio',
  'table.copy': 'Copia per Excel',
  'table.copied_one': 'Copiata {{count}} riga.',
  'table.copied_many': 'Copiate {{count}} righe.',
  'table.copied_other': 'Copiate {{count}} righe.',
  'table.notCopied': 'Il sistema non ha permesso di copiare.',
  'table.count_one': '{{total}} voce',
  'table.count_many': '{{total}} voci',
  'table.count_other': '{{total}} voci',
  'table.countOf': '{{shown}} di {{total}}',
  'table.nothing': 'Nessuna voce corrisponde ai filtri.',
  'table.select': 'Seleziona la riga',
  'table.selectAll': 'Seleziona tutte le righe',
  'table.selection': 'Righe selezionate',
  'table.selected_one': '{{count}} selezionata',
  'table.selected_many': '{{count}} selezionate',
  'table.selected_other': '{{count}} selezionate',
  'table.set': 'Imposta:',
  'table.setField': 'Imposta: {{field}}',
  'table.clearSelection': 'Togli la selezione',
  'table.total': 'Totale',
  'value.none': 'Non indicato',
  'value.notSet': 'Non indicato',
  'value.currency': 'Valuta',
  'value.quoted': '«{{text}}»',
  'country.mediterranean': 'Attorno al Mediterraneo',
  'country.others': 'Altri Paesi'
} as const satisfies Translated<typeof english, 'it'>
