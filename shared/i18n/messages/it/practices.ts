import type { Translated } from '../../message-set.ts'
import type { practices as english } from '../en/practices.ts'

/** Good practices: list, five key words, transfer decision. */
export const practices = {
  'practices.city': 'Città',
  'practices.own': '{{city}} (nostra)',
  'practices.actions': 'Azioni',
  'practices.keywords': 'Cinque parole chiave',
  'practices.ofFive': '{{filled}}/5',
  'practices.keywordsFilled': 'Parole chiave compilate: {{filled}} di 5',
  'practices.decide': 'Decidi sulla ripresa',
  'practices.decideAgain': 'Cambia decisione',
  'practices.decided': 'Decisione sulla ripresa: {{record}}',
  'practices.decidedMany_one': 'Decisione sulla ripresa di {{count, number}} pratica',
  'practices.decidedMany_many': 'Decisione sulla ripresa di {{count, number}} pratiche',
  'practices.decidedMany_other': 'Decisione sulla ripresa di {{count, number}} pratiche',
  'practices.keyword.transnationalActors': 'Attori locali in chiave transnazionale',
  'practices.keyword.transnationalActors.hint': 'Come valorizza chi agisce qui e nel territorio di origine?',
  'practices.keyword.multiSector': 'Potenzialità multisettoriale',
  'practices.keyword.multiSector.hint': 'Quali settori tocca, o potrebbe toccare?',
  'practices.keyword.multiStakeholder': 'Multi-attore',
  'practices.keyword.multiStakeholder.hint': 'Chi vi partecipa, e con quale ruolo?',
  'practices.keyword.networking': 'Messa in rete',
  'practices.keyword.networking.hint': 'Quali soggetti ha messo in relazione?',
  'practices.keyword.sustainability': 'Sostenibilità',
  'practices.keyword.sustainability.hint': 'Che cosa la fa continuare dopo il progetto?'
} as const satisfies Translated<typeof english, 'it'>
