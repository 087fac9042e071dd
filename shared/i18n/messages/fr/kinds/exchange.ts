import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the exchange with other cities. */
export const exchange = {
  partnerCity: {
    one: 'Ville partenaire',
    many: 'Villes partenaires',
    gender: 'f',
    fields: {
      name: 'Nom de la ville',
      languages: 'Langues',
      cityId: 'Identifiant de la ville',
      keyState: 'Provenance des paquets',
      keyConfirmedOn: 'Clé confirmée le',
      keyConfirmedBy: 'Clé confirmée par',
      currentBundle: 'Paquet actuel'
    },
    choices: {
      keyState: {
        unknown: 'aucun paquet encore',
        unverified: 'provenance non vérifiée',
        confirmed: 'provenance vérifiée'
      }
    }
  },
  receivedBundle: {
    one: 'Paquet reçu',
    many: 'Paquets reçus',
    gender: 'm',
    fields: { trust: 'Provenance' },
    choices: {
      trust: { unverified: 'provenance non vérifiée', confirmed: 'provenance vérifiée' }
    }
  },
  sentBundle: {
    one: 'Paquet envoyé',
    many: 'Paquets envoyés',
    gender: 'm',
    fields: {
      recipient: 'Destinataire',
      selection: 'Sélection',
      withheldCount: 'Données retenues'
    },
    choices: {
      audience: {
        public: 'Public',
        partner: 'Villes partenaires',
        council: 'Conseil',
        internal: 'Groupe de travail'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
