import { z } from 'zod'
import {
  changedSettings,
  type DeviceSettings,
  LONGEST_PLACE,
  NO_SETTINGS,
  type TableLayout
} from '#shared/contract/device-settings.ts'
import { panelWidth, tableLayout } from '#shared/contract/settings.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import type { DeviceStore } from '../serving/context.ts'
import { deviceFile } from './device-file.ts'

const stored = z.object({
  language: z.enum(LANGUAGES).nullable().catch(null),
  scheme: z.enum(['light', 'dark', 'system']).catch('system'),
  places: z.record(z.string(), z.string().max(LONGEST_PLACE)).catch({}),
  // One layout that does not read is no reason to lose the others.
  tables: z
    .record(z.string(), tableLayout.nullable().catch(null))
    .catch({})
    .transform(
      (tables): Record<string, TableLayout> =>
        Object.fromEntries(
          Object.entries(tables).flatMap(([name, layout]) => (layout === null ? [] : [[name, layout]]))
        )
    ),
  panelWidth: panelWidth.catch(NO_SETTINGS.panelWidth)
})

/** Settings of this device in `settings.json` of the home folder; `onChange` tells the host, whose menus follow the language. */
export const createDeviceStore = (
  home: string,
  onChange: (settings: DeviceSettings) => void = () => {}
): DeviceStore => {
  const file = deviceFile<DeviceSettings>(home, 'settings.json', stored, NO_SETTINGS)
  return {
    get: () => file.read(),
    set(change) {
      const after = changedSettings(file.read(), change)
      file.write(after)
      onChange(after)
      return after
    }
  }
}
