import { procedure } from './base.ts'
import { tableOf } from './packed-table.ts'
import type { Columns, RowOf } from './table.ts'

export const practiceColumns = {
  id: 'text',
  title: 'text',
  partnerCity: 'linkOrNull',
  owner: 'textOrNull',
  state: 'textOrNull',
  theme: 'textOrNull',
  cityRole: 'textOrNull',
  evidence: 'numberOrNull',
  transferDecision: 'textOrNull',
  startDate: 'textOrNull',
  endDate: 'textOrNull',
  summary: 'textOrNull',
  /** How many of the five key words are answered (DOMAIN.md 7). */
  keywords: 'number',
  actions: 'number'
} as const satisfies Columns
export type PracticeRow = RowOf<typeof practiceColumns>

/** Good practices, own and noted from partners. */
export const practices = {
  list: procedure.output(tableOf(practiceColumns))
}
