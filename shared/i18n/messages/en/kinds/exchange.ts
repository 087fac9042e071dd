import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the exchange with other cities. */
export const exchange = {
  partnerCity: {
    one: 'Partner city',
    many: 'Partner cities',
    fields: {
      name: 'Name of the city',
      languages: 'Languages',
      cityId: 'Identifier of the city',
      keyState: 'Origin of bundles',
      keyConfirmedOn: 'Key confirmed on',
      keyConfirmedBy: 'Key confirmed by',
      currentBundle: 'Current bundle'
    },
    choices: {
      keyState: {
        unknown: 'no bundle yet',
        unverified: 'origin not verified',
        confirmed: 'origin verified'
      }
    }
  },
  receivedBundle: {
    one: 'Received bundle',
    many: 'Received bundles',
    fields: { trust: 'Origin' },
    choices: { trust: { unverified: 'origin not verified', confirmed: 'origin verified' } }
  },
  sentBundle: {
    one: 'Sent bundle',
    many: 'Sent bundles',
    fields: { recipient: 'Recipient', selection: 'Selection', withheldCount: 'Values withheld' },
    choices: {
      audience: {
        public: 'Public',
        partner: 'Partner cities',
        council: 'Council',
        internal: 'Working group'
      }
    }
  }
} as const satisfies Partial<KindTexts<'en'>>
