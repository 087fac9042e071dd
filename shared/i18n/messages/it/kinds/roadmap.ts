import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the roadmap. */
export const roadmap = {
  roadmap: {
    one: 'Roadmap',
    many: 'Roadmap',
    gender: 'f',
    fields: {
      planningDocument: 'Documento di programmazione',
      vision: 'Visione',
      governance: 'Governo e organizzazione',
      monitoringSetUp: 'Come si monitora'
    }
  },
  axis: {
    one: 'Asse',
    many: 'Assi',
    gender: 'm'
  },
  objective: {
    one: 'Obiettivo',
    many: 'Obiettivi',
    gender: 'm'
  },
  action: {
    one: 'Azione',
    many: 'Azioni',
    gender: 'f',
    fields: {
      leadDepartment: 'Direzione capofila',
      responsibleRole: 'Referente (ruolo)',
      status: 'Stato',
      outputs: 'Prodotti',
      nextSteps: 'Prossimi passi',
      costs: 'Oneri',
      fundingProgramme: 'Programma di finanziamento',
      migrationMarker: 'Rilevanza per la migrazione',
      genderMarker: 'Rilevanza di genere',
      declaredLight: 'Semaforo dichiarato'
    },
    choices: {
      status: {
        proposed: 'Proposta',
        approved: 'Approvata',
        inProgress: 'In corso',
        completed: 'Completata',
        postponed: 'Rinviata',
        suspended: 'Sospesa',
        cancelled: 'Annullata'
      },
      costs: { hasCosts: 'Comporta oneri', noCosts: 'Senza oneri' },
      declaredLight: { good: 'In linea', watch: 'Da seguire', bad: 'Critico', met: 'Raggiunto' }
    },
    scales: {
      migrationMarker: { 0: 'Non rilevante', 1: 'Rilevante', 2: 'Principale' },
      genderMarker: { 0: 'Non rilevante', 1: 'Rilevante', 2: 'Principale' }
    }
  },
  actionPartner: {
    one: 'Partner dell’azione',
    many: 'Partner dell’azione',
    gender: 'm',
    choices: {
      role: {
        partner: 'Partner',
        funder: 'Finanziatore',
        expert: 'Esperto',
        beneficiary: 'Beneficiario'
      }
    }
  },
  actionDepartment: {
    one: 'Direzione di supporto',
    many: 'Direzioni di supporto',
    gender: 'f',
    choices: { role: { support: 'Supporto', consulted: 'Consultata', informed: 'Informata' } }
  },
  actionPriority: {
    one: 'Priorità a cui risponde',
    many: 'Priorità a cui risponde',
    gender: 'f'
  },
  actionPractice: {
    one: 'Pratica ripresa',
    many: 'Pratiche riprese',
    gender: 'f',
    fields: { practice: 'Buona pratica' }
  },
  milestone: {
    one: 'Tappa',
    many: 'Tappe',
    gender: 'f',
    fields: { dueDate: 'Scadenza', doneDate: 'Raggiunta il', evidence: 'Riscontri' }
  },
  budgetLine: {
    one: 'Voce di spesa',
    many: 'Voci di spesa',
    gender: 'f',
    fields: {
      label: 'Voce',
      year: 'Anno',
      amount: 'Importo',
      source: 'Fonte di finanziamento',
      fundingType: 'Tipo di finanziamento',
      budgetCode: 'Missione e programma',
      expenditure: 'Titolo di spesa',
      tenderCode: 'Codice gara (CIG)'
    },
    choices: {
      fundingType: {
        ownBudget: 'Bilancio comunale',
        eu: 'Unione europea',
        national: 'Statale',
        regional: 'Regionale',
        foundation: 'Fondazione',
        private: 'Privato',
        inKind: 'In natura'
      },
      expenditure: { current: 'Corrente', capital: 'In conto capitale' }
    }
  },
  alignment: {
    one: 'Collegamento a un quadro',
    many: 'Collegamenti ai quadri di riferimento',
    gender: 'm',
    fields: {
      framework: 'Quadro di riferimento',
      code: 'Voce',
      label: 'Testo della voce',
      rank: 'Rilievo',
      justification: 'Motivazione'
    },
    choices: {
      framework: {
        planning: 'Documento di programmazione',
        sdg: 'Agenda 2030 (SDG)',
        gcm: 'Global Compact per la migrazione',
        charter: 'Carta Integrating Cities',
        oecd: 'OCSE, 12 punti',
        mgi: 'Indicatori MGI locali',
        other: 'Altro'
      },
      rank: { primary: 'Principale', secondary: 'Secondario' }
    }
  },
  sealedVersion: {
    one: 'Versione bloccata',
    many: 'Versioni bloccate',
    gender: 'f',
    fields: {
      occasion: 'Occasione',
      body: 'Organo',
      actNumber: 'Numero dell’atto',
      actDate: 'Data dell’atto',
      sealedOn: 'Bloccata il',
      format: 'Formato',
      content: 'Impronta del contenuto'
    },
    choices: {
      occasion: {
        approval: 'Approvazione',
        visit: 'Visita di studio',
        round: 'Rilevazione',
        ranking: 'Graduatoria delle priorità',
        other: 'Altra'
      }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
