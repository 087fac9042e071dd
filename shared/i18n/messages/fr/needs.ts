import type { Translated } from '../../message-set.ts'
import type { needs as english } from '../en/needs.ts'

/** Needs and priorities: list, scores, criteria, ranking, decisions. */
export const needs = {
  'needs.view.list': 'Liste',
  'needs.view.scores': 'Notes',
  'needs.view.ranking': 'Classement',
  'needs.rank': 'Rang',
  'needs.total': 'Note totale',
  'needs.total.group': 'Note du groupe',
  'needs.spread': 'Écart',
  'needs.scored': 'Notée',
  'needs.actions': 'Actions liées',
  'needs.decide': 'Décider',
  'needs.decideFor': 'Décision sur : {{record}}',
  'needs.decided': 'Décision : {{record}}',
  'needs.decidedMany_one': 'Décision sur {{count, number}} priorité',
  'needs.decidedMany_many': 'Décision sur {{count, number}} priorités',
  'needs.decidedMany_other': 'Décision sur {{count, number}} priorités',
  'ranking.seal.open': 'Figer ce classement…',
  'ranking.seal.title': 'Figer le classement',
  'ranking.seal.what':
    'Le programme conserve une copie des priorités, des critères et de tous les points tels qu’ils sont aujourd’hui, avec son empreinte : on garde ainsi la preuve de ce qui fonde la décision. La copie ne peut plus être modifiée ; les points, si.',
  'ranking.seal.titleHint': 'Par exemple « Classement du groupe, séance de mars »',
  'needs.decisions': 'Rang et décision',
  'needs.byDepartment': 'Notes des directions',
  'needs.voice': 'Notes de',
  'needs.voice.group': 'Le groupe ensemble',
  'needs.scores.priority': 'Priorité',
  'needs.scores.keys': '1–5 attribue la note, les flèches déplacent, Suppr l’efface, Entrée ouvre la fiche.',
  'needs.scores.remove': 'Retirer',
  'needs.scores.saved': 'Enregistré : {{what}}',
  'needs.scores.noCriteria':
    'Pour noter il faut des critères, par exemple l’urgence, l’impact, la faisabilité.',
  'needs.commit.score': '{{priority}} – {{criterion}} : {{value}}',
  'needs.commit.unscore': '{{priority}} – {{criterion}} : note retirée',
  'needs.cost': 'inversé',
  'needs.cost.hint':
    'Une note élevée joue contre la priorité : dans le total, 5 compte pour 1, 4 pour 2, etc.',
  'needs.weights': 'Poids',
  'needs.weights.sum': 'somme {{sum}}',
  'needs.weights.open': 'somme {{sum}} ; vide = moyenne des autres',
  'needs.criteria': 'Critères',
  'needs.criteria.manage': 'Gérer les critères',
  'needs.criteria.hint':
    'Le nom ouvre la fiche avec la question directrice et le sens. Les poids sont des points de 0 à 100 : seul leur rapport compte, la somme est libre.',
  'needs.criteria.up': 'Déplacer vers le haut : {{criterion}}',
  'needs.criteria.down': 'Déplacer vers le bas : {{criterion}}',
  'needs.criteria.delete': 'Mettre à la corbeille : {{criterion}}',
  'decision.reasonHint': 'Le motif reste dans la fiche et figure dans les documents.',
  'decision.needsReason': 'Cette décision doit être motivée.'
} as const satisfies Translated<typeof english, 'fr'>
