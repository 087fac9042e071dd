import { sql } from 'kysely'
import { countArrived } from '../../reading/arrived.ts'
import { all, type CycleFacts, countWhere, type InCycle, type Step, stepOf } from '../in-cycle.ts'

/** Exchange: partner cities with a key that was compared by phone, and something sent. Source: DESIGN.md 5. */
const step = async ({ read }: CycleFacts): Promise<Step> => {
  const row = await read
    .selectFrom('partnerCity')
    .select([
      all.as('count'),
      countWhere(sql`"publicKey" is not null`).as('keys'),
      countWhere(sql`"keyState" = 'confirmed'`).as('confirmed')
    ])
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  const sent = await read
    .selectFrom('sentBundle')
    .select(all.as('count'))
    .where('deletedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return stepOf('exchange', row.count, [
    { code: 'partnerCities', have: row.count, need: 1 },
    { code: 'confirmedKeys', have: row.confirmed, need: row.keys },
    { code: 'sentBundles', have: sent.count, need: 1 }
  ])
}

/** Bundles that came in lately wait for a person. */
const waiting = ({ read, today }: Pick<CycleFacts, 'read' | 'today'>): Promise<number> =>
  countArrived(read, today)

export const exchange: InCycle = { step, waiting }
