import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import type { Layout } from './layout.ts'

/** The unified sheet of DOMAIN.md 7: what, how, results, what others need to know, the five key words of Milano. */
export const practice: Layout = {
  badges: ['state'],
  sections: [
    {
      id: 'what',
      fields: [
        'summary',
        'partnerCity',
        'owner',
        'theme',
        'cityRole',
        'startDate',
        'endDate',
        'regularService'
      ]
    },
    { id: 'territories', fields: ['residenceTerritory', 'originTerritories'] },
    { id: 'how', fields: ['context', 'objectives', 'targetGroups', 'actors', 'activities', 'resources'] },
    { id: 'results', fields: ['results', 'evidence', 'lessons'] },
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
