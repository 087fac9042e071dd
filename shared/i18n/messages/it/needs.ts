import type { Translated } from '../../message-set.ts'
import type { needs as english } from '../en/needs.ts'

/** Needs and priorities: list, scores, criteria, ranking, decisions. */
export const needs = {
  'needs.view.list': 'Elenco',
  'needs.view.scores': 'Punteggi',
  'needs.view.ranking': 'Graduatoria',
  'needs.rank': 'Posto',
  'needs.total': 'Totale',
  'needs.total.group': 'Totale del gruppo',
  'needs.spread': 'Divergenza',
  'needs.scored': 'Valutata',
  'needs.actions': 'Azioni',
  'needs.decide': 'Decidi',
  'needs.decideFor': 'Decisione su: {{record}}',
  'needs.decided': 'Decisione: {{record}}',
  'needs.decidedMany_one': 'Decisione su {{count, number}} priorità',
  'needs.decidedMany_many': 'Decisione su {{count, number}} priorità',
  'needs.decidedMany_other': 'Decisione su {{count, number}} priorità',
  'ranking.seal.open': 'Blocca questa graduatoria…',
  'ranking.seal.title': 'Blocca la graduatoria',
  'ranking.seal.what':
    'Il programma conserva una copia delle priorità, dei criteri e di tutti i punteggi come sono oggi, con la sua impronta: così resta provato da che cosa è nata la decisione. La copia non si può più cambiare; i punteggi sì.',
  'ranking.seal.titleHint': 'Per esempio «Graduatoria del tavolo, seduta di marzo»',
  'needs.decisions': 'Posto e decisione',
  'needs.byDepartment': 'Totali delle direzioni',
  'needs.voice': 'Punteggi di',
  'needs.voice.group': 'Il gruppo insieme',
  'needs.scores.priority': 'Priorità',
  'needs.scores.keys': '1–5 assegna il punteggio, le frecce spostano, Canc lo toglie, Invio apre la scheda.',
  'needs.scores.remove': 'Togli',
  'needs.scores.saved': 'Salvato: {{what}}',
  'needs.scores.noCriteria':
    'Per assegnare punteggi servono dei criteri, per esempio urgenza, impatto, fattibilità.',
  'needs.commit.score': '{{priority}} – {{criterion}}: {{value}}',
  'needs.commit.unscore': '{{priority}} – {{criterion}}: punteggio tolto',
  'needs.cost': 'inverso',
  'needs.cost.hint': 'Un punteggio alto pesa contro la priorità: nel totale 5 vale 1, 4 vale 2 e così via.',
  'needs.weights': 'Peso',
  'needs.weights.sum': 'somma {{sum}}',
  'needs.weights.open': 'somma {{sum}}; vuoto = media degli altri',
  'needs.criteria': 'Criteri',
  'needs.criteria.manage': 'Gestisci i criteri',
  'needs.criteria.hint':
    'Il nome apre la scheda con domanda guida e verso. I pesi sono punti da 0 a 100: conta il rapporto tra loro, la somma può essere qualsiasi.',
  'needs.criteria.up': 'Sposta prima: {{criterion}}',
  'needs.criteria.down': 'Sposta dopo: {{criterion}}',
  'needs.criteria.delete': 'Sposta nel cestino: {{criterion}}',
  'decision.reasonHint': 'Il motivo resta nella scheda e compare nei documenti.',
  'decision.needsReason': 'Questa decisione va motivata.'
} as const satisfies Translated<typeof english, 'it'>
