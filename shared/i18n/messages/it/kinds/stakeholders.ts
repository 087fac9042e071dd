import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of stakeholders. */
export const stakeholders = {
  stakeholder: {
    one: 'Attore del territorio',
    many: 'Attori del territorio',
    empty:
      'Qui si registrano gli enti, le associazioni e i gruppi che contano per il piano: chi sono, quanto possono, come coinvolgerli. Si comincia dal primo nome.',
    gender: 'm',
    fields: {
      acronym: 'Sigla',
      sector: 'Settore',
      kind: 'Tipo',
      territory: 'Territorio',
      targetCommunity: 'Comunità di riferimento',
      migrantLed: 'Guidato da persone migranti',
      power: 'Potere',
      interest: 'Interesse',
      attitude: 'Atteggiamento',
      participation: 'Livello di partecipazione',
      interestsAndNeeds: 'Interessi e bisogni',
      address: 'Indirizzo'
    },
    choices: {
      sector: {
        public: 'Pubblico',
        private: 'Privato',
        civic: 'Civile',
        knowledge: 'Conoscenza e ricerca'
      },
      kind: {
        municipalDepartment: 'Direzione comunale',
        publicBody: 'Ente pubblico',
        school: 'Scuola, CPIA',
        health: 'Sanità',
        prefecture: 'Prefettura, Questura',
        migrantAssociation: 'Associazione di migranti',
        federation: 'Federazione di secondo livello',
        thirdSector: 'Ente del Terzo settore',
        ngo: 'ONG',
        religiousCommunity: 'Comunità religiosa',
        tradeUnion: 'Sindacato',
        company: 'Impresa',
        chamberOfCommerce: 'Camera di commercio',
        university: 'Università, centro di ricerca',
        foundation: 'Fondazione',
        internationalOrganisation: 'Organizzazione internazionale',
        city: 'Città',
        media: 'Mezzi di informazione',
        citizens: 'Cittadinanza',
        other: 'Altro'
      },
      migrantLed: { yes: 'Sì', partly: 'In parte', no: 'No', unknown: 'Non noto' },
      participation: {
        inform: 'Informare',
        consult: 'Consultare',
        involve: 'Coinvolgere',
        collaborate: 'Collaborare',
        empower: 'Codecidere'
      }
    },
    scales: {
      power: { 1: 'Molto basso', 2: 'Basso', 3: 'Medio', 4: 'Alto', 5: 'Molto alto' },
      interest: { 1: 'Molto basso', 2: 'Basso', 3: 'Medio', 4: 'Alto', 5: 'Molto alto' },
      attitude: {
        '-2': 'Contrario',
        '-1': 'Scettico',
        0: 'Neutrale',
        1: 'Favorevole',
        2: 'Promotore'
      }
    }
  },
  contactPerson: {
    one: 'Persona di contatto',
    many: 'Persone di contatto',
    gender: 'f',
    fields: {
      name: 'Nome e cognome',
      legalBasis: 'Base giuridica',
      noticeDate: 'Informativa data il',
      keepUntil: 'Da conservare fino al',
      verifiedOn: 'Verificato il'
    },
    choices: {
      legalBasis: {
        publicTask: 'Compito di interesse pubblico',
        consent: 'Consenso',
        contract: 'Contratto',
        other: 'Altra'
      }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
