import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the exchange with other cities. */
export const exchange = {
  partnerCity: {
    one: 'Città partner',
    many: 'Città partner',
    gender: 'f',
    fields: {
      name: 'Nome della città',
      languages: 'Lingue',
      cityId: 'Identificativo della città',
      keyState: 'Provenienza dei pacchetti',
      keyConfirmedOn: 'Chiave confermata il',
      keyConfirmedBy: 'Chiave confermata da',
      currentBundle: 'Pacchetto attuale'
    },
    choices: {
      keyState: {
        unknown: 'nessun pacchetto ancora',
        unverified: 'provenienza non verificata',
        confirmed: 'provenienza verificata'
      }
    }
  },
  receivedBundle: {
    one: 'Pacchetto ricevuto',
    many: 'Pacchetti ricevuti',
    gender: 'm',
    fields: { trust: 'Provenienza' },
    choices: {
      trust: { unverified: 'provenienza non verificata', confirmed: 'provenienza verificata' }
    }
  },
  sentBundle: {
    one: 'Pacchetto inviato',
    many: 'Pacchetti inviati',
    gender: 'm',
    fields: {
      recipient: 'Destinatario',
      selection: 'Selezione',
      withheldCount: 'Dati trattenuti'
    },
    choices: {
      audience: {
        public: 'Pubblico',
        partner: 'Città partner',
        council: 'Consiglio e Giunta',
        internal: 'Gruppo di lavoro'
      }
    }
  }
} as const satisfies Partial<KindTexts<'it'>>
