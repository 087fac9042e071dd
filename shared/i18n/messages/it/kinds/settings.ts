import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the city itself and of attachments. */
export const settings = {
  city: {
    one: 'Comune',
    many: 'Comuni',
    gender: 'm',
    fields: {
      name: 'Nome del Comune',
      officialName: 'Denominazione ufficiale',
      region: 'Regione',
      officialCode: 'Codice ufficiale (ISTAT, LAU)',
      population: 'Popolazione residente',
      foreignPopulation: 'Residenti con cittadinanza straniera',
      mode: 'Chi ci lavora',
      groupName: 'Nome del gruppo di lavoro',
      groupAct: 'Atto istitutivo del gruppo',
      departmentWord: 'Come si chiamano gli uffici',
      letterhead: 'Intestazione dei documenti',
      accentColour: 'Colore del Comune',
      bundleLicence: 'Licenza dei pacchetti di scambio'
    },
    choices: {
      mode: { group: 'Un gruppo di più uffici', alone: 'Una persona sola' },
      departmentWord: {
        direzione: 'Direzione',
        settore: 'Settore',
        area: 'Area',
        servizio: 'Servizio',
        department: 'Dipartimento',
        division: 'Divisione',
        service: 'Ufficio'
      },
      bundleLicence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0 1.0',
        eupl12: 'EUPL 1.2',
        etalab2: 'Licence Ouverte 2.0',
        odbl1: 'ODbL 1.0'
      }
    }
  },
  ownField: {
    one: 'Campo proprio',
    many: 'Campi propri',
    gender: 'm',
    fields: {
      recordType: 'Tipo di scheda',
      label: 'Etichetta',
      fieldKind: 'Tipo di valore',
      privacyClass: 'Riservatezza'
    },
    choices: {
      fieldKind: {
        line: 'Testo breve',
        prose: 'Testo lungo',
        choice: 'Scelta',
        date: 'Data',
        when: 'Periodo, per quanto è noto',
        money: 'Importo',
        number: 'Numero'
      },
      privacyClass: {
        public: 'Pubblico',
        partner: 'Città partner',
        internal: 'Interno al gruppo',
        personal: 'Dati personali'
      }
    }
  },
  ownChoice: {
    one: 'Opzione di un campo proprio',
    many: 'Opzioni dei campi propri',
    gender: 'f',
    fields: { ownField: 'Campo proprio', label: 'Etichetta' }
  },
  attachment: {
    one: 'Allegato',
    many: 'Allegati',
    gender: 'm',
    fields: {
      ownerType: 'Tipo di scheda',
      ownerId: 'Scheda',
      fileName: 'Nome del file',
      mediaType: 'Formato',
      size: 'Dimensione',
      sha256: 'Impronta',
      share: 'Condivisione'
    },
    choices: { share: { never: 'Mai', partner: 'Con le città partner', public: 'Pubblica' } }
  }
} as const satisfies Partial<KindTexts<'it'>>
