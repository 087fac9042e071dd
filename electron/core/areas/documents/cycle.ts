import { sql } from 'kysely'
import { all, type CycleFacts, countWhere, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Documents and acts: the roadmap is approved, by an act with its number. Source: DOMAIN.md 11.4. */
const step = async ({ read }: CycleFacts): Promise<Step> => {
  const row = await read
    .selectFrom('sealedVersion')
    .select([
      all.as('count'),
      countWhere(sql`"occasion" = 'approval'`).as('approvals'),
      countWhere(sql`"occasion" = 'approval' and "actNumber" is not null`).as('acts')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('documents', row.count, [
    { code: 'approval', have: row.approvals, need: 1 },
    { code: 'actNumbers', have: row.acts, need: row.approvals }
  ])
}

export const documents: InCycle = { step }
