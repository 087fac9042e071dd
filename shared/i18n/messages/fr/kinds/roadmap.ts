import type { KindTexts } from '../../../kind-texts.ts'

/** Texts of the roadmap. */
export const roadmap = {
  roadmap: {
    one: 'Feuille de route',
    many: 'Feuilles de route',
    gender: 'f',
    fields: {
      planningDocument: 'Document de planification',
      vision: 'Vision',
      governance: 'Gouvernance et organisation',
      monitoringSetUp: 'Dispositif de suivi'
    }
  },
  axis: {
    one: 'Axe',
    many: 'Axes',
    gender: 'm'
  },
  objective: {
    one: 'Objectif',
    many: 'Objectifs',
    gender: 'm'
  },
  action: {
    one: 'Action',
    many: 'Actions',
    gender: 'f',
    fields: {
      leadDepartment: 'Direction pilote',
      responsibleRole: 'Responsable (fonction)',
      status: 'État',
      outputs: 'Produits',
      nextSteps: 'Prochaines étapes',
      costs: 'Coûts',
      fundingProgramme: 'Programme de financement',
      migrationMarker: 'Marqueur migration',
      genderMarker: 'Marqueur genre',
      declaredLight: 'Feu déclaré'
    },
    choices: {
      status: {
        proposed: 'Proposée',
        approved: 'Approuvée',
        inProgress: 'En cours',
        completed: 'Achevée',
        postponed: 'Reportée',
        suspended: 'Suspendue',
        cancelled: 'Annulée'
      },
      costs: { hasCosts: 'Avec coûts', noCosts: 'Sans coûts' },
      declaredLight: { good: 'En bonne voie', watch: 'À surveiller', bad: 'Critique', met: 'Atteint' }
    },
    scales: {
      migrationMarker: { 0: 'Non visé', 1: 'Significatif', 2: 'Principal' },
      genderMarker: { 0: 'Non visé', 1: 'Significatif', 2: 'Principal' }
    }
  },
  actionPartner: {
    one: 'Partenaire de l’action',
    many: 'Partenaires de l’action',
    gender: 'm',
    choices: {
      role: {
        partner: 'Partenaire',
        funder: 'Financeur',
        expert: 'Expert',
        beneficiary: 'Bénéficiaire'
      }
    }
  },
  actionDepartment: {
    one: 'Direction d’appui',
    many: 'Directions d’appui',
    gender: 'f',
    choices: { role: { support: 'Appui', consulted: 'Consultée', informed: 'Informée' } }
  },
  actionPriority: {
    one: 'Priorité visée',
    many: 'Priorités visées',
    gender: 'f'
  },
  actionPractice: {
    one: 'Pratique reprise',
    many: 'Pratiques reprises',
    gender: 'f',
    fields: { practice: 'Bonne pratique' }
  },
  milestone: {
    one: 'Jalon',
    many: 'Jalons',
    gender: 'm',
    fields: { dueDate: 'Échéance', doneDate: 'Atteint le', evidence: 'Justificatifs' }
  },
  budgetLine: {
    one: 'Ligne budgétaire',
    many: 'Lignes budgétaires',
    gender: 'f',
    fields: {
      label: 'Poste',
      year: 'Année',
      amount: 'Montant',
      source: 'Source de financement',
      fundingType: 'Type de financement',
      budgetCode: 'Code budgétaire',
      expenditure: 'Nature de la dépense',
      tenderCode: 'Code du marché'
    },
    choices: {
      fundingType: {
        ownBudget: 'Budget municipal',
        eu: 'Union européenne',
        national: 'National',
        regional: 'Régional',
        foundation: 'Fondation',
        private: 'Privé',
        inKind: 'En nature'
      },
      expenditure: { current: 'Fonctionnement', capital: 'Investissement' }
    }
  },
  alignment: {
    one: 'Rattachement à un cadre',
    many: 'Rattachements aux cadres',
    gender: 'm',
    fields: {
      framework: 'Cadre de référence',
      code: 'Référence',
      label: 'Libellé',
      rank: 'Rang',
      justification: 'Justification'
    },
    choices: {
      framework: {
        planning: 'Document de planification',
        sdg: 'Agenda 2030 (ODD)',
        gcm: 'Pacte mondial pour les migrations',
        charter: 'Charte Integrating Cities',
        oecd: 'OCDE, 12 points',
        mgi: 'Indicateurs MGI locaux',
        other: 'Autre'
      },
      rank: { primary: 'Principal', secondary: 'Secondaire' }
    }
  },
  sealedVersion: {
    one: 'Version scellée',
    many: 'Versions scellées',
    gender: 'f',
    fields: {
      occasion: 'Occasion',
      body: 'Organe',
      actNumber: 'Numéro de l’acte',
      actDate: 'Date de l’acte',
      sealedOn: 'Scellée le',
      format: 'Format',
      content: 'Empreinte du contenu'
    },
    choices: {
      occasion: {
        approval: 'Approbation',
        visit: 'Visite d’étude',
        round: 'Campagne de suivi',
        ranking: 'Classement des priorités',
        other: 'Autre'
      }
    }
  }
} as const satisfies Partial<KindTexts<'fr'>>
