import { sql } from 'kysely'
import { all, type CycleFacts, countWhere, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Priorities: scored and decided upon. Source: DOMAIN.md 9. */
const step = async ({ read }: CycleFacts): Promise<Step> => {
  const row = await read
    .selectFrom('priority')
    .select([all.as('count'), countWhere(sql`"decision" is not null and "decision" <> 'open'`).as('decided')])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const scored = await read
    .selectFrom('priority')
    .select(all.as('count'))
    .where('deletedAt', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('score')
          .select('score.id')
          .whereRef('score.priority', '=', 'priority.id')
          .where('score.deletedAt', 'is', null)
      )
    )
    .executeTakeFirstOrThrow()
  return stepOf('needs', row.count, [
    { code: 'priorities', have: row.count, need: 1 },
    { code: 'scores', have: scored.count, need: row.count },
    { code: 'decisions', have: row.decided, need: row.count }
  ])
}

export const needs: InCycle = { step }
