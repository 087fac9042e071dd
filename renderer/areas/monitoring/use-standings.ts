import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Standing } from '#shared/contract/monitoring.ts'
import { useApi, useClient } from '../../app/client/core.tsx'
import { standingsQuery } from './queries.ts'

/** How indicators stand, all or one, as of the day of the answer; one is told out of all of them where these are on screen. */
export const useStandings = (only?: string) => {
  const api = useApi()
  const client = useClient()
  const queries = useQueryClient()
  const all = standingsQuery(api, client)
  const [isOfAll] = useState(
    () => only === undefined || queries.getQueryState(all.queryKey)?.isInvalidated === false
  )
  const one = api.monitoring.standings.queryOptions({ input: { ids: [only ?? ''] }, throwOnError: false })
  const query = useQuery(isOfAll ? all : one)
  const { data } = query
  const of = useMemo(() => {
    const found = new Map(data?.indicators.map(standing => [standing.id, standing]))
    return (id: string): Standing | null => found.get(id) ?? null
  }, [data])
  return { ...query, of, today: data?.asOf ?? null }
}

export type StandingOf = ReturnType<typeof useStandings>['of']
