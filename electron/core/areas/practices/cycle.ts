import { sql } from 'kysely'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { all, type CycleFacts, countWhere, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Practices: told in short, judged by the five key words, with a decision on those of partners. Source: DOMAIN.md 7. */
const step = async ({ read }: CycleFacts): Promise<Step> => {
  const row = await read
    .selectFrom('practice')
    .select([
      all.as('count'),
      countWhere(sql`"summary" is not null`).as('summary'),
      countWhere(
        sql.join(
          PRACTICE_KEYWORDS.map(keyword => sql`${sql.ref(keyword)} is not null`),
          sql` and `
        )
      ).as('keywords'),
      countWhere(sql`"partnerCity" is not null`).as('noted'),
      countWhere(
        sql`"partnerCity" is not null and "transferDecision" is not null and "transferDecision" <> 'open'`
      ).as('decided')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('practices', row.count, [
    { code: 'practices', have: row.count, need: 1 },
    { code: 'practiceSummaries', have: row.summary, need: row.count },
    { code: 'practiceKeywords', have: row.keywords, need: row.count },
    { code: 'transferDecisions', have: row.decided, need: row.noted }
  ])
}

export const practices: InCycle = { step }
