import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PianoError } from '#shared/contract/errors.ts'
import { useApi, useClient, useHost } from '../client/core.tsx'
import { useText } from '../text/use-text.ts'
import { hasWayOut, type Way } from './way.ts'

/** The ways out of a problem of the open workspace: confirm the clock, look at the backups, or save a copy elsewhere and go on there. */
export const useWaysOut = (): ((problem: PianoError) => readonly Way[]) => {
  const t = useText()
  const api = useApi()
  const client = useClient()
  const host = useHost()
  const queries = useQueryClient()
  return useCallback(
    ({ code }) => {
      if (!hasWayOut(code)) return []
      if (code === 'CLOCK_AHEAD' || code === 'CLOCK_DOUBTFUL') {
        const act = async () => {
          await client.workspace.trustClock()
        }
        return [{ label: t('wayOut.clock'), act }]
      }
      if (code === 'WORKSPACE_DAMAGED' || code === 'RECORDS_DAMAGED') {
        const act = async () => {
          window.location.hash = '/settings?view=data'
        }
        return [{ label: t('wayOut.backups'), act }]
      }
      const act = async () => {
        const open = queries.getQueryData(api.workspace.status.queryKey())?.open
        const place = await host.save('workspace', open?.cityName ?? '')
        if (place === null) return
        await client.workspace.saveElsewhere({ target: place.ticket })
        await host.deliver(place.ticket)
        // What was typed and not yet saved stays on the screen: the records are the same ones.
        await queries.invalidateQueries()
      }
      return [{ label: t('wayOut.saveElsewhere'), act }]
    },
    [t, api, client, host, queries]
  )
}
