import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LONGEST_PLACE } from '#shared/contract/device-settings.ts'
import { useDeviceSettings } from './use-device-settings.ts'

/**
 * The last location looked at in each area, kept by the device (LOOK.md, "List + detail panel"). Gives the address to go
 * to for an area.
 */
export const useRememberedPlaces = (): ((area: string) => string) => {
  const { settings, keep } = useDeviceSettings()
  const href = useRouterState({ select: state => state.location.href })

  useEffect(() => {
    const area = href.split(/[/?]/)[1] ?? ''
    if (area !== '' && href.length <= LONGEST_PLACE) keep({ places: { [area]: href } })
  }, [href, keep])

  return area => settings.places[area] ?? `/${area}`
}
