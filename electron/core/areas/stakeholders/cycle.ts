import { sql } from 'kysely'
import { all, type CycleFacts, countWhere, type Due, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Stakeholders: placed in a sector and on the grid, organisations led by migrants among them. Source: DOMAIN.md 1.2, 11.7. */
const step = async ({ read }: CycleFacts): Promise<Step> => {
  const row = await read
    .selectFrom('stakeholder')
    .select([
      all.as('count'),
      countWhere(sql`"sector" is not null`).as('sector'),
      countWhere(sql`"power" is not null and "interest" is not null`).as('grid'),
      countWhere(sql`"migrantLed" in ('yes', 'partly')`).as('migrantLed')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('stakeholders', row.count, [
    { code: 'stakeholders', have: row.count, need: 1 },
    { code: 'stakeholderSectors', have: row.sector, need: row.count },
    { code: 'stakeholderGrid', have: row.grid, need: row.count },
    { code: 'migrantLed', have: row.migrantLed, need: 1 }
  ])
}

/** Contact data whose term ends (DOMAIN.md 5.8 "scadenze privacy"). */
const due = async ({ read, until }: CycleFacts): Promise<readonly Due[]> => {
  const rows = await read
    .selectFrom('contactPerson')
    .select(['id', 'keepUntil', 'stakeholder'])
    .where('deletedAt', 'is', null)
    .where('keepUntil', '<=', until)
    .execute()
  return rows.map(({ id, keepUntil, stakeholder }) => ({
    type: 'contactPerson',
    id,
    date: keepUntil,
    kind: 'keepUntil',
    of: { type: 'stakeholder', id: stakeholder }
  }))
}

export const stakeholders: InCycle = { step, due }
