import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Standing } from '#shared/contract/monitoring.ts'
import { type Client, useApi, useClient } from '../../app/client/core.tsx'
import { idsNear, patched, withRows } from '../../app/client/patch.ts'

type Standings = Awaited<ReturnType<Client['monitoring']['standings']>>

const patchedStandings = (client: Client) =>
  patched<Standings>((_, __, records) => {
    const ids = idsNear(records, 'indicator')
    if (ids === null) return null
    return client.monitoring.standings({ ids: [...ids] }).then(({ asOf, indicators }) => now => ({
      asOf,
      indicators: withRows(now.indicators, ids, indicators)
    }))
  })

/** How indicators stand, all or one, as of the day of the answer. */
export const useStandings = (only?: string) => {
  const api = useApi()
  const client = useClient()
  const query = useQuery({
    ...api.monitoring.standings.queryOptions({ input: only === undefined ? {} : { ids: [only] } }),
    // Of hundreds of indicators with thousands of values an edit touches one.
    ...(only === undefined && { meta: patchedStandings(client) }),
    throwOnError: false
  })
  const { data } = query
  const of = useMemo(() => {
    const found = new Map(data?.indicators.map(standing => [standing.id, standing]))
    return (id: string): Standing | null => found.get(id) ?? null
  }, [data])
  return { ...query, of, today: data?.asOf ?? null }
}

export type StandingOf = ReturnType<typeof useStandings>['of']
