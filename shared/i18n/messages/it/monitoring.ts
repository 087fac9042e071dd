import type { Translated } from '../../message-set.ts'
import type { monitoring as english } from '../en/monitoring.ts'

/** Texts of monitoring: indicators, measurements, deadlines. */
export const monitoring = {
  'monitoring.column.owner': 'Azione, obiettivo o asse',
  'monitoring.column.baseline': 'Iniziale',
  'monitoring.column.target': 'Atteso',
  'monitoring.column.last': 'Ultimo',
  'monitoring.column.lastDate': 'Misurato il',
  'monitoring.column.unit': 'Unità',
  'monitoring.column.progress': 'Percorso',
  'monitoring.column.trend': 'Tendenza',
  'monitoring.column.light': 'Semaforo',
  'monitoring.column.nextDue': 'Entro il',
  'monitoring.column.due': 'Scadenza',
  'monitoring.column.responsible': 'Referente',
  'monitoring.trend.up': 'in aumento',
  'monitoring.trend.same': 'stabile',
  'monitoring.trend.down': 'in calo',
  'monitoring.due.overdue': 'scaduta',
  'monitoring.due.soon': 'entro un mese',
  'monitoring.due.later': 'più avanti',
  'monitoring.due.none': 'nessuna',
  'monitoring.lead': 'Andamento',
  'monitoring.part': '{{light}}: {{n}}',
  'monitoring.asOf': 'Situazione al {{date}}.',
  'monitoring.empty':
    'Qui si segue se le azioni danno i risultati attesi. Gli indicatori si aggiungono qui o nella scheda di un’azione o di un obiettivo.',
  'monitoring.toRoadmap': 'Vai alla roadmap',
  'monitoring.lastKnown': 'Ultimo valore: {{value}} ({{date}}).',
  'monitoring.exists':
    'Per il {{date}} è già registrato {{value}}. Salvando, quel valore viene corretto e nella cronologia restano entrambi.',
  'monitoring.error.indicator': 'Scegliere un indicatore.',
  'monitoring.error.date': 'Scrivere una data, per esempio {{example}}.',
  'monitoring.error.value': 'Scrivere un numero, per esempio {{example}}.',
  'monitoring.error.reason': 'Scrivere perché il valore viene corretto.',
  'monitoring.summary_one': 'Un indicatore. {{parts}}.',
  'monitoring.summary_many': '{{count, number}} indicatori. {{parts}}.',
  'monitoring.summary_other': '{{count, number}} indicatori. {{parts}}.',
  'monitoring.overdue_one': 'Una misurazione è scaduta.',
  'monitoring.overdue_many': '{{count, number}} misurazioni sono scadute.',
  'monitoring.overdue_other': '{{count, number}} misurazioni sono scadute.'
} as const satisfies Translated<typeof english, 'it'>
