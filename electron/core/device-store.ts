import { z } from 'zod'
import type { DeviceSettings } from '#shared/contract/settings.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import type { DeviceStore } from './context.ts'
import { deviceFile } from './device-file.ts'

const stored = z.object({
  language: z.enum(LANGUAGES).nullable().catch(null),
  scheme: z.enum(['light', 'dark', 'system']).catch('system'),
  places: z.record(z.string(), z.string().max(500)).catch({})
})

const EMPTY: DeviceSettings = { language: null, scheme: 'system', places: {} }

/** Settings of this device in `settings.json` of the home folder; `onChange` tells the host, whose menus follow the language. */
export const createDeviceStore = (
  home: string,
  onChange: (settings: DeviceSettings) => void = () => {}
): DeviceStore => {
  const file = deviceFile<DeviceSettings>(home, 'settings.json', stored, EMPTY)
  return {
    get: () => file.read(),
    set(change) {
      const before = file.read()
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      const after = { ...before, ...given, places: { ...before.places, ...change.places } }
      file.write(after)
      onChange(after)
      return after
    }
  }
}
