import { choice, integer, line, money, parent, position } from '../field.ts'
import { defineKind } from '../kind.ts'
import { FUNDING_STATUSES } from './action.ts'

/** One amount of an action's costs: a year, a source, a place in the budget (DOMAIN.md 11.6). */
export const budgetLine = defineKind({
  type: 'budgetLine',
  area: 'roadmap',
  title: 'label',
  privacy: 'public',
  fields: {
    action: parent('action'),
    label: line({ required: true, searched: true, translated: true }),
    year: integer([1990, 2100]),
    amount: money(),
    source: line({ searched: true, translated: true }),
    fundingType: choice([
      'ownBudget',
      'eu',
      'national',
      'regional',
      'foundation',
      'private',
      'inKind'
    ] as const),
    fundingStatus: choice(FUNDING_STATUSES),
    /** Place in the country's budget classification, e.g. mission and programme `12.04`. */
    budgetCode: line(),
    expenditure: choice(['current', 'capital'] as const),
    projectCode: line(),
    tenderCode: line(),
    position: position()
  }
})
