import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import type { LayoutOf } from './layout.ts'

/** The unified sheet of DOMAIN.md 7: what, how, results, what others need to know, the five key words of Milano. */
export const practice: LayoutOf<'practice'> = {
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
  ],
  children: []
}
