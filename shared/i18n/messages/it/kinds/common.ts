import type { SameTexts } from '../../../common-texts.ts'
import type { common as english } from '../../en/kinds/common.ts'

/** Texts that kinds share: labels by the name of a field, choices by the name of their field. A kind says only what differs. */
export const common = {
  fields: {
    id: 'Scheda',
    deletedAt: 'Nel cestino',
    name: 'Nome',
    country: 'Paese',
    notes: 'Note interne',
    publicKey: 'Chiave pubblica',
    position: 'Posizione',
    date: 'Data',
    role: 'Ruolo',
    department: 'Direzione',
    email: 'E-mail',
    phone: 'Telefono',
    description: 'Descrizione',
    responsibleDepartment: 'Direzione referente',
    website: 'Sito web',
    stakeholder: 'Attore del territorio',
    source: 'Fonte',
    title: 'Titolo',
    targetGroup: 'Destinatari',
    priority: 'Priorità',
    note: 'Nota',
    partnerCity: 'Città partner',
    cityRole: 'Ruolo del Comune',
    startDate: 'Inizio',
    endDate: 'Fine',
    summary: 'Sintesi',
    context: 'Contesto',
    licence: 'Licenza',
    roadmap: 'Roadmap',
    code: 'Codice',
    expectedResult: 'Risultato atteso',
    objective: 'Obiettivo',
    axis: 'Asse',
    fundingStatus: 'Stato del finanziamento',
    projectCode: 'Codice progetto (CUP)',
    action: 'Azione',
    recordCount: 'Numero di schede',
    bundleId: 'Identificativo del pacchetto',
    packageHash: 'Impronta del file',
    series: 'Serie di numerazione',
    sequence: 'Numero progressivo',
    audience: 'Destinazione',
    createdAt: 'Data di creazione',
    header: 'Intestazione del pacchetto',
    contactRole: 'Referente (ruolo)'
  },
  choices: {
    cityRole: {
      policyMaker: 'Definisce le politiche',
      serviceProvider: 'Eroga servizi',
      employer: 'Datore di lavoro',
      buyer: 'Acquirente di beni e servizi'
    },
    fundingStatus: {
      available: 'Disponibile',
      requested: 'Richiesto',
      toFind: 'Da reperire',
      notNeeded: 'Non necessario'
    }
  }
} as const satisfies SameTexts<typeof english>
