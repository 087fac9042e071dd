import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LONGEST_PLACE } from '#shared/contract/device-settings.ts'
import { useWorkspace } from '../workspace-context.ts'
import { useDeviceSettings } from './use-device-settings.ts'

/**
 * The last location looked at in each area of this workspace, kept by the device (LOOK.md, "List + detail panel"). Gives the address
 * to go to for an area.
 */
export const useRememberedPlaces = (): ((area: string) => string) => {
  const { id, lookedAt } = useWorkspace()
  const { settings, keep } = useDeviceSettings()
  const href = useRouterState({ select: state => state.location.href })

  useEffect(() => {
    const area = href.split(/[/?]/)[1] ?? ''
    // What is only looked at is not come back to.
    if (lookedAt === null && area !== '' && href.length <= LONGEST_PLACE)
      keep({ places: { [`${id} ${area}`]: href } })
  }, [id, lookedAt, href, keep])

  return area => settings.places[`${id} ${area}`] ?? `/${area}`
}
