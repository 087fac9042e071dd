import type { Translated } from '../../message-set.ts'
import type { labels as english } from '../en/labels.ts'

/** What the history calls transactions that the program itself made: labels of `workspace.commit`. */
export const labels = {
  'label.created': 'Archivio del gruppo creato',
  'label.migrated': 'Archivio portato a una forma più recente',
  'label.bundleImported': 'Pacchetto di scambio importato',
  'label.bundleExported': 'Pacchetto di scambio esportato',
  'label.keyConfirmed': 'Chiave della città confermata',
  'label.sealed': 'Versione bloccata',
  'label.attached': 'File allegato',
  'label.sampleCity': 'Comune e roadmap',
  'label.sampleDepartments': 'Direzioni del gruppo',
  'label.sampleMembers': 'Componenti del gruppo',
  'label.samplePartnerCities': 'Città partner',
  'label.sampleStakeholders': 'Attori del territorio',
  'label.sampleContacts': 'Persone di contatto',
  'label.samplePriorities': 'Priorità',
  'label.sampleScores': 'Punteggi delle priorità',
  'label.samplePractices': 'Buone pratiche',
  'label.samplePlan': 'Assi, obiettivi e azioni',
  'label.sampleMonitoring': 'Indicatori e misurazioni'
} as const satisfies Translated<typeof english, 'it'>
