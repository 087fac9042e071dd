import { choice, line, prose, reference, scale, when } from '../field.ts'
import { defineKind } from '../kind.ts'

/** The four roles of a city (DIVE, DOMAIN.md 2.2). */
export const CITY_ROLES = ['policyMaker', 'serviceProvider', 'employer', 'buyer'] as const

/** The five key words by which Milano tells a good practice in short (DOMAIN.md 7): fields of prose. */
export const PRACTICE_KEYWORDS = [
  'transnationalActors',
  'multiSector',
  'multiStakeholder',
  'networking',
  'sustainability'
] as const

/** A good practice: the unified sheet of DOMAIN.md 7 with the five key words of Milano. */
export const practice = defineKind({
  type: 'practice',
  area: 'practices',
  title: 'title',
  privacy: 'public',
  layout: {
    badges: ['state'],
    first: ['summary', 'partnerCity', 'owner', 'theme', 'startDate', 'endDate', 'targetGroups', 'results'],
    more: [
      { id: 'what', fields: ['cityRole', 'regularService'] },
      { id: 'territories', fields: ['residenceTerritory', 'originTerritories'] },
      { id: 'how', fields: ['context', 'objectives', 'actors', 'activities', 'resources'] },
      { id: 'results', fields: ['evidence', 'lessons'] },
      { id: 'keywords', fields: PRACTICE_KEYWORDS },
      {
        id: 'replication',
        fields: ['preconditions', 'coreElements', 'adaptableElements', 'replicationCost', 'risks']
      },
      { id: 'transfer', fields: ['transferDecision', 'transferReason'] },
      { id: 'publication', fields: ['contactRole', 'website', 'licence', 'publicationConsent'] },
      { id: 'internal', fields: ['notes'] }
    ]
  },
  fields: {
    title: line({ privacy: 'public', required: true, searched: true, translated: true, checked: true }),
    state: choice(['draft', 'presented', 'inReview', 'validated', 'promising', 'archived'] as const, {
      privacy: 'public'
    }),
    /** The partner city it comes from; empty: the own city. */
    partnerCity: reference('partnerCity', { privacy: 'public' }),
    owner: line({ privacy: 'public', searched: true, translated: true }),
    theme: choice(
      [
        'governance',
        'access',
        'school',
        'work',
        'housing',
        'health',
        'culture',
        'youth',
        'participation',
        'communication',
        'cooperation',
        'other'
      ] as const,
      { privacy: 'public' }
    ),
    cityRole: choice(CITY_ROLES, { privacy: 'public' }),
    startDate: when({ privacy: 'public', group: 'startDate' }),
    endDate: when({ privacy: 'public', group: 'startDate' }),
    regularService: choice(['yes', 'no'] as const, { privacy: 'public' }),
    residenceTerritory: line({ privacy: 'public', searched: true, translated: true }),
    originTerritories: line({ privacy: 'public', searched: true, translated: true }),
    summary: prose({ privacy: 'public' }),
    context: prose({ privacy: 'public' }),
    objectives: prose({ privacy: 'public' }),
    targetGroups: prose({ privacy: 'public' }),
    actors: prose({ privacy: 'public' }),
    activities: prose({ privacy: 'public' }),
    resources: prose({ privacy: 'public' }),
    results: prose({ privacy: 'public' }),
    evidence: scale([1, 4], { privacy: 'public' }),
    lessons: prose({ privacy: 'public' }),
    preconditions: prose({ privacy: 'public' }),
    coreElements: prose({ privacy: 'public' }),
    adaptableElements: prose({ privacy: 'public' }),
    replicationCost: line({ privacy: 'public', translated: true }),
    risks: prose({ privacy: 'partner' }),
    transnationalActors: prose({ privacy: 'public' }),
    multiSector: prose({ privacy: 'public' }),
    multiStakeholder: prose({ privacy: 'public' }),
    networking: prose({ privacy: 'public' }),
    sustainability: prose({ privacy: 'public' }),
    transferDecision: choice(['open', 'replicate', 'adapt', 'inspire', 'decline'] as const, {
      privacy: 'partner'
    }),
    transferReason: prose({ privacy: 'partner' }),
    contactRole: line({ translated: true, privacy: 'partner' }),
    website: line({ privacy: 'public' }),
    licence: choice(['ccBy4', 'ccBySa4', 'cc0', 'allRightsReserved'] as const, { privacy: 'public' }),
    publicationConsent: choice(['yes', 'no', 'asked'] as const, { privacy: 'internal' }),
    notes: prose({ privacy: 'internal' })
  }
})
