import { choice, date, line, prose, reference, scale } from '../field.ts'
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
  fields: {
    title: line({ required: true, searched: true, translated: true, checked: true }),
    state: choice(['draft', 'presented', 'inReview', 'validated', 'promising', 'archived'] as const),
    /** The partner city it comes from; empty: the own city. */
    partnerCity: reference('partnerCity'),
    owner: line({ searched: true, translated: true }),
    theme: choice([
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
    ] as const),
    cityRole: choice(CITY_ROLES),
    startDate: date(),
    endDate: date(),
    regularService: choice(['yes', 'no'] as const),
    residenceTerritory: line({ searched: true, translated: true }),
    originTerritories: line({ searched: true, translated: true }),
    summary: prose(),
    context: prose(),
    objectives: prose(),
    targetGroups: prose(),
    actors: prose(),
    activities: prose(),
    resources: prose(),
    results: prose(),
    evidence: scale([1, 4]),
    lessons: prose(),
    preconditions: prose(),
    coreElements: prose(),
    adaptableElements: prose(),
    replicationCost: line({ translated: true }),
    risks: prose({ privacy: 'partner' }),
    transnationalActors: prose(),
    multiSector: prose(),
    multiStakeholder: prose(),
    networking: prose(),
    sustainability: prose(),
    transferDecision: choice(['open', 'replicate', 'adapt', 'inspire', 'decline'] as const, {
      privacy: 'partner'
    }),
    transferReason: prose({ privacy: 'partner' }),
    contactRole: line({ translated: true, privacy: 'partner' }),
    website: line(),
    licence: choice(['ccBy4', 'ccBySa4', 'cc0', 'allRightsReserved'] as const),
    publicationConsent: choice(['yes', 'no', 'asked'] as const, { privacy: 'internal' }),
    notes: prose({ privacy: 'internal' })
  }
})
