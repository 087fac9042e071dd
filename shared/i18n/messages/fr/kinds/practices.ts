import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of good practices. */
export const practices = {
  practice: {
    one: 'Bonne pratique',
    many: 'Bonnes pratiques',
    empty:
      'Ici se réunissent les bonnes pratiques de la ville et celles apprises des villes partenaires, chacune avec cinq mots-clés, pour décider lesquelles reprendre. Commencez par un titre.',
    gender: 'f',
    fields: {
      state: 'État',
      owner: 'Organisme responsable',
      theme: 'Thème',
      regularService: 'Devenue un service permanent',
      residenceTerritory: 'Territoire de résidence',
      originTerritories: 'Territoires d’origine',
      objectives: 'Objectifs',
      targetGroups: 'Publics cibles',
      actors: 'Acteurs impliqués',
      activities: 'Activités et processus',
      resources: 'Ressources',
      results: 'Résultats',
      evidence: 'Niveau de preuve',
      lessons: 'Enseignements',
      preconditions: 'Conditions préalables',
      coreElements: 'Éléments à conserver',
      adaptableElements: 'Éléments adaptables',
      replicationCost: 'Coût et durée de la réplication',
      risks: 'Risques',
      transnationalActors: 'Mot-clé 1 : acteurs locaux dans une optique transnationale',
      multiSector: 'Mot-clé 2 : potentiel multisectoriel',
      multiStakeholder: 'Mot-clé 3 : approche multi-acteurs',
      networking: 'Mot-clé 4 : mise en réseau',
      sustainability: 'Mot-clé 5 : durabilité',
      transferDecision: 'Décision de reprise',
      transferReason: 'Motif de la décision',
      publicationConsent: 'Accord de publication'
    },
    choices: {
      state: {
        draft: 'Brouillon',
        presented: 'Présentée',
        inReview: 'En revue par les pairs',
        validated: 'Validée',
        promising: 'Prometteuse',
        archived: 'Archivée'
      },
      theme: {
        governance: 'Gouvernance',
        access: 'Accès aux services',
        school: 'École',
        work: 'Emploi',
        housing: 'Logement',
        health: 'Santé',
        culture: 'Culture',
        youth: 'Jeunesse',
        participation: 'Participation',
        communication: 'Communication',
        cooperation: 'Coopération et codéveloppement',
        other: 'Autre'
      },
      regularService: { yes: 'Oui', no: 'Non' },
      transferDecision: {
        open: 'À décider',
        replicate: 'Répliquer',
        adapt: 'Adapter',
        inspire: 'S’en inspirer',
        decline: 'Ne pas reprendre'
      },
      licence: {
        ccBy4: 'CC BY 4.0',
        ccBySa4: 'CC BY-SA 4.0',
        cc0: 'CC0',
        allRightsReserved: 'Tous droits réservés'
      },
      publicationConsent: { yes: 'Donné', no: 'Refusé', asked: 'Demandé' }
    },
    scales: {
      evidence: {
        1: 'Témoignages',
        2: 'Données de suivi',
        3: 'Avant et après',
        4: 'Évaluation indépendante'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
