import type { Translated } from '../../message-set.ts'
import type { monitoring as english } from '../en/monitoring.ts'

/** Texts of monitoring: indicators, measurements, deadlines. */
export const monitoring = {
  'monitoring.column.owner': 'Action, objectif ou axe',
  'monitoring.column.baseline': 'Départ',
  'monitoring.column.target': 'Cible',
  'monitoring.column.last': 'Dernière',
  'monitoring.column.lastDate': 'Mesurée le',
  'monitoring.column.unit': 'Unité',
  'monitoring.column.progress': 'Chemin parcouru',
  'monitoring.column.trend': 'Tendance',
  'monitoring.column.light': 'Feu',
  'monitoring.column.nextDue': 'À mesurer d’ici',
  'monitoring.column.due': 'Échéance',
  'monitoring.column.responsible': 'Direction responsable',
  'monitoring.trend.up': 'en hausse',
  'monitoring.trend.same': 'stable',
  'monitoring.trend.down': 'en baisse',
  'monitoring.due.overdue': 'dépassée',
  'monitoring.due.soon': 'dans le mois',
  'monitoring.due.later': 'plus tard',
  'monitoring.due.none': 'aucune',
  'monitoring.lead': 'Évolution',
  'monitoring.part': '{{light}} : {{n}}',
  'monitoring.asOf': 'Situation au {{date}}.',
  'monitoring.empty':
    'Ici, on suit si les actions donnent les résultats attendus. Les indicateurs s’ajoutent ici, ou dans la fiche d’une action ou d’un objectif.',
  'monitoring.toRoadmap': 'Aller à la feuille de route',
  'monitoring.lastKnown': 'Dernière valeur : {{value}} ({{date}}).',
  'monitoring.exists':
    'Pour le {{date}}, la valeur {{value}} est déjà enregistrée. L’enregistrement la corrige ; l’historique garde les deux.',
  'monitoring.error.indicator': 'Choisissez un indicateur.',
  'monitoring.error.date': 'Écrivez une date, par exemple {{example}}.',
  'monitoring.error.value': 'Écrivez un nombre, par exemple {{example}}.',
  'monitoring.error.reason': 'Dites pourquoi la valeur est corrigée.',
  'monitoring.summary_one': 'Un indicateur. {{parts}}.',
  'monitoring.summary_many': '{{count, number}} indicateurs. {{parts}}.',
  'monitoring.summary_other': '{{count, number}} indicateurs. {{parts}}.',
  'monitoring.overdue_one': 'L’échéance d’une mesure est dépassée.',
  'monitoring.overdue_many': 'L’échéance de {{count, number}} mesures est dépassée.',
  'monitoring.overdue_other': 'L’échéance de {{count, number}} mesures est dépassée.'
} as const satisfies Translated<typeof english, 'fr'>
