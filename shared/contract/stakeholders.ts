import { procedure } from './base.ts'
import { type Columns, type PackedTable, type RowOf, rowsOf, tableOf } from './table.ts'

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

/** The register as the window reads it. */
export const stakeholderRows = (packed: PackedTable): readonly StakeholderRow[] =>
  rowsOf(stakeholderColumns, packed)

/** The register of stakeholders; the grid is drawn from the same rows. */
export const stakeholders = {
  list: procedure.output(tableOf(stakeholderColumns))
}
