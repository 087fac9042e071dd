import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useApi, useClient } from '../client/core.tsx'

/**
 * The last location looked at in each area, kept by the device (LOOK.md, "List + detail panel"). Gives the address to go
 * to for an area.
 */
export const useRememberedPlaces = (): ((area: string) => string) => {
  const api = useApi()
  const client = useClient()
  const queries = useQueryClient()
  const { data } = useQuery(api.settings.get.queryOptions({ throwOnError: false }))
  const href = useRouterState({ select: state => state.location.href })
  const places = useRef<Record<string, string>>({})

  useEffect(() => {
    places.current = { ...data?.places, ...places.current }
  }, [data])

  useEffect(() => {
    const area = href.split(/[/?]/)[1] ?? ''
    if (area === '' || href.length > 500) return
    places.current = { ...places.current, [area]: href }
    const timer = setTimeout(() => {
      const kept = places.current
      client.settings.set({ places: kept }).then(
        settings => queries.setQueryData(api.settings.get.queryKey(), settings),
        // A place that is not remembered is no reason to disturb anybody.
        () => {}
      )
    }, 1500)
    return () => clearTimeout(timer)
  }, [href, client, queries, api])

  return area => places.current[area] ?? `/${area}`
}
