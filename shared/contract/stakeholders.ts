import { procedure } from './base.ts'
import { tableOf } from './packed-table.ts'
import type { Columns, RowOf } from './table.ts'

export const stakeholderColumns = {
  id: 'text',
  name: 'text',
  acronym: 'textOrNull',
  sector: 'textOrNull',
  kind: 'textOrNull',
  territory: 'textOrNull',
  targetCommunity: 'textOrNull',
  migrantLed: 'textOrNull',
  power: 'numberOrNull',
  interest: 'numberOrNull',
  attitude: 'numberOrNull',
  participation: 'textOrNull',
  responsibleDepartment: 'linkOrNull',
  actions: 'number',
  contacts: 'number'
} as const satisfies Columns
export type StakeholderRow = RowOf<typeof stakeholderColumns>

/** The register of stakeholders; the grid is drawn from the same rows. */
export const stakeholders = {
  list: procedure.output(tableOf(stakeholderColumns))
}
