import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of stakeholders. */
export const stakeholders = {
  stakeholder: {
    one: 'Acteur local',
    many: 'Acteurs locaux',
    empty:
      'Ici se trouve le registre des organismes, associations et groupes qui comptent pour le plan : qui ils sont, ce qu’ils peuvent, comment les associer. Commencez par un premier nom.',
    gender: 'm',
    fields: {
      acronym: 'Sigle',
      sector: 'Secteur',
      kind: 'Type',
      territory: 'Territoire',
      targetCommunity: 'Communauté concernée',
      migrantLed: 'Dirigé par des migrants',
      power: 'Pouvoir',
      interest: 'Intérêt',
      attitude: 'Attitude',
      participation: 'Niveau de participation',
      interestsAndNeeds: 'Intérêts et besoins',
      address: 'Adresse'
    },
    choices: {
      sector: {
        public: 'Public',
        private: 'Privé',
        civic: 'Société civile',
        knowledge: 'Recherche et savoir'
      },
      kind: {
        municipalDepartment: 'Direction municipale',
        publicBody: 'Organisme public',
        school: 'École, formation d’adultes',
        health: 'Santé',
        prefecture: 'Préfecture, police',
        migrantAssociation: 'Association de migrants',
        federation: 'Fédération de second niveau',
        thirdSector: 'Organisation à but non lucratif',
        ngo: 'ONG',
        religiousCommunity: 'Communauté religieuse',
        tradeUnion: 'Syndicat',
        company: 'Entreprise',
        chamberOfCommerce: 'Chambre de commerce',
        university: 'Université, centre de recherche',
        foundation: 'Fondation',
        internationalOrganisation: 'Organisation internationale',
        city: 'Ville',
        media: 'Médias',
        citizens: 'Citoyens',
        other: 'Autre'
      },
      migrantLed: { yes: 'Oui', partly: 'En partie', no: 'Non', unknown: 'Inconnu' },
      participation: {
        inform: 'Informer',
        consult: 'Consulter',
        involve: 'Impliquer',
        collaborate: 'Collaborer',
        empower: 'Codécider'
      }
    },
    scales: {
      power: { 1: 'Très faible', 2: 'Faible', 3: 'Moyen', 4: 'Fort', 5: 'Très fort' },
      interest: { 1: 'Très faible', 2: 'Faible', 3: 'Moyen', 4: 'Fort', 5: 'Très fort' },
      attitude: { '-2': 'Opposé', '-1': 'Réservé', 0: 'Neutre', 1: 'Favorable', 2: 'Porteur' }
    }
  },
  contactPerson: {
    one: 'Personne de contact',
    many: 'Personnes de contact',
    gender: 'f',
    fields: {
      name: 'Nom et prénom',
      legalBasis: 'Base légale',
      noticeDate: 'Information donnée le',
      keepUntil: 'À conserver jusqu’au',
      verifiedOn: 'Vérifié le'
    },
    choices: {
      legalBasis: {
        publicTask: 'Mission d’intérêt public',
        consent: 'Consentement',
        contract: 'Contrat',
        other: 'Autre'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
