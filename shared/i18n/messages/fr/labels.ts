import type { Translated } from '../../message-set.ts'
import type { labels as english } from '../en/labels.ts'

/** What the history calls transactions that the program itself made: labels of `workspace.commit`. */
export const labels = {
  'label.created': 'Espace de travail créé',
  'label.migrated': 'Espace de travail passé à une forme plus récente',
  'label.bundleImported': 'Paquet d’échange importé',
  'label.bundleExported': 'Paquet d’échange exporté',
  'label.keyConfirmed': 'Clé de la ville confirmée',
  'label.sealed': 'Version scellée',
  'label.attached': 'Fichier joint',
  'label.sampleCity': 'Ville et feuille de route',
  'label.sampleDepartments': 'Directions du groupe',
  'label.sampleMembers': 'Membres du groupe',
  'label.samplePartnerCities': 'Villes partenaires',
  'label.sampleStakeholders': 'Acteurs locaux',
  'label.sampleContacts': 'Personnes de contact',
  'label.samplePriorities': 'Priorités',
  'label.sampleScores': 'Notes des priorités',
  'label.samplePractices': 'Bonnes pratiques',
  'label.samplePlan': 'Axes, objectifs et actions',
  'label.sampleMonitoring': 'Indicateurs et mesures'
} as const satisfies Translated<typeof english, 'fr'>
