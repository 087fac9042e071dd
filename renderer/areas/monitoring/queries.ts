import type { ChangedRecord } from '#shared/contract/record.ts'
import { comesOrGoes } from '../../app/client/concerns.ts'
import type { Api, Client } from '../../app/client/core.tsx'
import { idsNear, patched, withRows } from '../../app/client/patch.ts'

type Standings = Awaited<ReturnType<Client['monitoring']['standings']>>

/** Fields that a light, a way or a deadline follows from; of a measurement it is all of them. */
const FOLLOWED: Readonly<Record<string, readonly string[]>> = {
  indicator: [
    'action',
    'objective',
    'axis',
    'direction',
    'baselineValue',
    'baselineDate',
    'targetValue',
    'targetDate',
    'frequency'
  ],
  action: ['startDate'],
  roadmap: ['startDate'],
  objective: ['axis'],
  axis: ['roadmap']
}

const isFollowed = (record: ChangedRecord): boolean =>
  record.type === 'measurement' ||
  comesOrGoes(record) ||
  record.fields.some(field => FOLLOWED[record.type]?.includes(field))

/** How all indicators stand; a change asks for those alone that it touches. */
export const standingsQuery = (api: Api, client: Client) => ({
  ...api.monitoring.standings.queryOptions({ input: {}, throwOnError: false }),
  meta: patched<Standings>((_, __, records) => {
    // Null: the start of a period that indicators are judged over.
    const ids = idsNear(records.filter(isFollowed), 'indicator')
    if (ids === null) return null
    if (ids.length === 0) return Promise.resolve(now => now)
    return client.monitoring.standings({ ids: [...ids] }).then(({ asOf, indicators }) => now => ({
      asOf,
      indicators: withRows(now.indicators, ids, indicators)
    }))
  })
})
