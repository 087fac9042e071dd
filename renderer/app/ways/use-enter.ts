import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { LONGEST_PLACE } from '#shared/contract/device-settings.ts'
import type { OpenWorkspace } from '#shared/contract/workspace.ts'
import { useApi } from '../client/core.tsx'
import { useJobStore } from '../jobs/use-job.tsx'
import { useDeviceSettings } from '../places/use-device-settings.ts'

/**
 * Puts another workspace on the screen, or none: what `open` answers. Each is shown where it was last looked at. Throws what `open`
 * throws; then everything stays as it is.
 */
export const useEnter = (): ((open: () => Promise<OpenWorkspace | null>) => Promise<void>) => {
  const api = useApi()
  const queries = useQueryClient()
  const jobs = useJobStore()
  const { settings, keep } = useDeviceSettings()
  const places = useRef(settings.places)
  places.current = settings.places
  return useCallback(
    async open => {
      const left = queries.getQueryData(api.workspace.status.queryKey())?.open ?? null
      const place = window.location.hash.slice(1)
      const entered = await open()
      if (left?.lookedAt === null && place.length <= LONGEST_PLACE) keep({ places: { [left.id]: place } })
      const isSame = entered !== null && entered.id === left?.id
      if (!isSame) jobs.dismissEnded()
      if (!isSame) window.location.hash = (entered && places.current[entered.id]) ?? '/start'
      await queries.resetQueries()
    },
    [api, queries, jobs, keep]
  )
}
