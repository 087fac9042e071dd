import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the city itself and of attachments. */
export const settings = {
  city: {
    one: 'Ville',
    many: 'Villes',
    gender: 'f',
    fields: {
      name: 'Nom de la ville',
      officialName: 'Dénomination officielle',
      region: 'Région',
      officialCode: 'Code officiel (LAU)',
      population: 'Population résidente',
      foreignPopulation: 'Résidents de nationalité étrangère',
      mode: 'Qui y travaille',
      groupName: 'Nom du groupe de travail',
      groupAct: 'Acte de création du groupe',
      departmentWord: 'Mot pour les services',
      letterhead: 'En-tête des documents',
      accentColour: 'Couleur de la ville',
      bundleLicence: 'Licence des paquets d’échange'
    },
    choices: {
      mode: { group: 'Un groupe de plusieurs services', alone: 'Une seule personne' },
      departmentWord: {
        direzione: 'Direzione',
        settore: 'Settore',
        area: 'Area',
        servizio: 'Servizio',
        department: 'Département',
        division: 'Division',
        service: 'Service'
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
    one: 'Champ propre',
    many: 'Champs propres',
    gender: 'm',
    fields: {
      recordType: 'Type de fiche',
      label: 'Intitulé',
      fieldKind: 'Type de valeur',
      privacyClass: 'Confidentialité'
    },
    choices: {
      fieldKind: {
        line: 'Texte court',
        prose: 'Texte long',
        choice: 'Choix',
        date: 'Date',
        when: 'Moment, aussi précis que connu',
        money: 'Montant',
        number: 'Nombre'
      },
      privacyClass: {
        public: 'Public',
        partner: 'Villes partenaires',
        internal: 'Interne au groupe',
        personal: 'Données personnelles'
      }
    }
  },
  ownChoice: {
    one: 'Option d’un champ propre',
    many: 'Options des champs propres',
    gender: 'f',
    fields: { ownField: 'Champ propre', label: 'Intitulé' }
  },
  attachment: {
    one: 'Pièce jointe',
    many: 'Pièces jointes',
    gender: 'f',
    fields: {
      ownerType: 'Type de fiche',
      ownerId: 'Fiche',
      fileName: 'Nom du fichier',
      mediaType: 'Format',
      size: 'Taille',
      sha256: 'Empreinte',
      share: 'Partage'
    },
    choices: {
      share: { never: 'Jamais', partner: 'Avec les villes partenaires', public: 'Publique' }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
