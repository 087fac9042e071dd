import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import {
  changedSettings,
  type DeviceSettings,
  NO_SETTINGS,
  type SettingsChange
} from '#shared/contract/device-settings.ts'
import { type Api, type Client, useApi, useClient } from '../client/core.tsx'

const SETTLED = 600

type Waiting = { readonly change: SettingsChange; readonly timer: number }
/** Changes on their way to the core: several parts of a screen write at the same time. */
const waiting = new WeakMap<Client, Waiting>()

const both = (one: SettingsChange, other: SettingsChange): SettingsChange => ({
  ...one,
  ...other,
  ...((one.places || other.places) && { places: { ...one.places, ...other.places } }),
  ...((one.tables || other.tables) && { tables: { ...one.tables, ...other.tables } })
})

const write = async (client: Client, queries: QueryClient, api: Api): Promise<void> => {
  const now = waiting.get(client)
  if (now === undefined) return
  window.clearTimeout(now.timer)
  waiting.delete(client)
  try {
    const kept = await client.settings.set(now.change)
    const later = waiting.get(client)?.change
    queries.setQueryData(api.settings.get.queryKey(), later ? changedSettings(kept, later) : kept)
  } catch {
    // A convenience that is not remembered is no reason to disturb anybody.
  }
}

/** Settings of this device, and how to change them: on screen at once, in the core when the hand has come to rest. */
export const useDeviceSettings = (): {
  readonly settings: DeviceSettings
  readonly keep: (change: SettingsChange) => void
} => {
  const api = useApi()
  const client = useClient()
  const queries = useQueryClient()
  const { data } = useQuery(api.settings.get.queryOptions({ throwOnError: false }))
  const keep = useCallback(
    (change: SettingsChange) => {
      queries.setQueryData(api.settings.get.queryKey(), before =>
        changedSettings(before ?? NO_SETTINGS, change)
      )
      const before = waiting.get(client)
      window.clearTimeout(before?.timer)
      waiting.set(client, {
        change: before === undefined ? change : both(before.change, change),
        timer: window.setTimeout(() => void write(client, queries, api), SETTLED)
      })
      // A window that is closed takes its timers along.
      if (before === undefined)
        window.addEventListener('pagehide', () => void write(client, queries, api), { once: true })
    },
    [api, client, queries]
  )
  return { settings: data ?? NO_SETTINGS, keep }
}
