import { choice, integer, line, money, parent, position } from '../field.ts'
import { defineKind } from '../kind.ts'
import { FUNDING_STATUSES } from './action.ts'

/** One amount of an action's costs: a year, a source, a place in the budget (DOMAIN.md 11.6). */
export const budgetLine = defineKind({
  type: 'budgetLine',
  area: 'roadmap',
  title: 'label',
  privacy: 'public',
  layout: {
    badges: ['fundingStatus'],
    first: ['amount', 'year', 'source', 'fundingType', 'expenditure', 'budgetCode'],
    more: [
      { id: 'accounts', fields: ['projectCode', 'tenderCode'] },
      { id: 'place', fields: ['action'] }
    ],
    row: ['label', 'year', 'amount', 'source', 'fundingStatus']
  },
  fields: {
    action: parent('action', { privacy: 'public' }),
    label: line({ privacy: 'public', required: true, searched: true, translated: true }),
    year: integer([1990, 2100], { privacy: 'public' }),
    amount: money({ privacy: 'public' }),
    source: line({ privacy: 'public', searched: true, translated: true }),
    fundingType: choice(
      ['ownBudget', 'eu', 'national', 'regional', 'foundation', 'private', 'inKind'] as const,
      { privacy: 'public' }
    ),
    fundingStatus: choice(FUNDING_STATUSES, { privacy: 'public' }),
    /** Place in the country's budget classification, e.g. mission and programme `12.04`. */
    budgetCode: line({ privacy: 'public', searched: 'code' }),
    expenditure: choice(['current', 'capital'] as const, { privacy: 'public' }),
    projectCode: line({ privacy: 'public', searched: 'code' }),
    tenderCode: line({ privacy: 'public', searched: 'code' }),
    position: position({ privacy: 'public' })
  }
})
