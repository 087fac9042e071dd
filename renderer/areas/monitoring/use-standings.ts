import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Standing } from '#shared/contract/monitoring.ts'
import { useApi } from '../../app/client/core.tsx'

/** How indicators stand, all or one, as of the day of the answer. */
export const useStandings = (only?: string) => {
  const api = useApi()
  const query = useQuery(
    api.monitoring.standings.queryOptions({
      input: only === undefined ? {} : { ids: [only] },
      throwOnError: false
    })
  )
  const { data } = query
  const of = useMemo(() => {
    const found = new Map(data?.indicators.map(standing => [standing.id, standing]))
    return (id: string): Standing | null => found.get(id) ?? null
  }, [data])
  return { ...query, of, today: data?.asOf ?? null }
}

export type StandingOf = ReturnType<typeof useStandings>['of']
