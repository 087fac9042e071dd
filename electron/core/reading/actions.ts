import type { RecordFor } from '#shared/model/index.ts'
import type { ActionFacts } from '#shared/rules/completeness.ts'
import type { DeliveryFacts } from '#shared/rules/delivery-light.ts'
import type { BudgetFacts } from '#shared/rules/financial-checks.ts'
import type { Read } from '../store/database.ts'
import { groupedBy } from './grouped.ts'
import type { LiveIndicator } from './indicators.ts'
import { worksAlone } from './mode.ts'
import { isOneOf } from './plain.ts'

const COLUMNS = [
  'id',
  'objective',
  'code',
  'title',
  'position',
  'status',
  'leadDepartment',
  'startDate',
  'endDate',
  'targetGroup',
  'costs',
  'fundingStatus',
  'projectCode',
  'migrationMarker',
  'declaredLight'
] as const

type Milestone = Pick<RecordFor<'milestone'>, 'id' | 'action' | 'title' | 'dueDate' | 'doneDate' | 'position'>

export type LiveAction = {
  readonly row: Pick<RecordFor<'action'>, (typeof COLUMNS)[number]>
  readonly milestones: readonly Milestone[]
  /** Ids of the stakeholders that take part. */
  readonly partners: readonly string[]
  readonly amounts: readonly string[]
  /** Its lines of costs, as the financial checks look at them. */
  readonly lines: readonly (BudgetFacts['lines'][number] & { readonly label: string })[]
  readonly indicators: readonly LiveIndicator[]
  /** What the completeness gate and the delivery light look at. */
  readonly facts: ActionFacts & DeliveryFacts
}

/** Everything that belongs to live actions, all or some, and that rules or the tree look at: a select for each kind, whatever the number of actions. */
export const readActions = async (
  read: Read,
  indicators: readonly LiveIndicator[],
  ids: readonly string[] | null = null
): Promise<readonly LiveAction[]> => {
  const own = isOneOf('id', ids ?? [])
  const theirs = isOneOf('action', ids ?? [])
  const isSome = ids !== null
  const rows = await read
    .selectFrom('action')
    .select(COLUMNS)
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(own))
    .execute()
  const alone = await worksAlone(read)
  const milestones = await read
    .selectFrom('milestone')
    .select(['id', 'action', 'title', 'dueDate', 'doneDate', 'position'])
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(theirs))
    .execute()
  const lines = await read
    .selectFrom('budgetLine')
    .select([
      'id',
      'action',
      'label',
      'year',
      'amount',
      'fundingStatus',
      'budgetCode',
      'expenditure',
      'projectCode'
    ])
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(theirs))
    .execute()
  const alignments = await read
    .selectFrom('alignment')
    .select(['action', 'framework', 'rank'])
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(theirs))
    .execute()
  const partners = await read
    .selectFrom('actionPartner')
    .select(['action', 'stakeholder'])
    .where('deletedAt', 'is', null)
    .$if(isSome, query => query.where(theirs))
    .execute()
  const milestonesOf = groupedBy(milestones, ({ action }) => action)
  const linesOf = groupedBy(lines, ({ action }) => action)
  const alignmentsOf = groupedBy(alignments, ({ action }) => action)
  const partnersOf = groupedBy(partners, ({ action }) => action)
  const indicatorsOf = groupedBy(indicators, ({ row }) => row.action)
  return rows.map(row => ({
    row,
    milestones: milestonesOf(row.id),
    partners: partnersOf(row.id).map(({ stakeholder }) => stakeholder),
    amounts: linesOf(row.id).flatMap(({ amount }) => amount ?? []),
    lines: linesOf(row.id),
    indicators: indicatorsOf(row.id),
    facts: {
      ...row,
      hasLead: alone || row.leadDepartment !== null,
      milestones: milestonesOf(row.id),
      budgetLines: linesOf(row.id),
      alignments: alignmentsOf(row.id),
      indicators: indicatorsOf(row.id).map(indicator => indicator.row),
      partners: partnersOf(row.id).length
    }
  }))
}
