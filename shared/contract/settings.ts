import { z } from 'zod'
import { language, procedure, text } from './base.ts'

const device = z.strictObject({
  /** Language of the screens; null until the person chose one. */
  language: language.nullable(),
  scheme: z.enum(['light', 'dark', 'system']),
  /** Last place looked at in each area, as a location of the renderer. */
  places: z.record(z.string(), z.string().max(500))
})
export type DeviceSettings = z.output<typeof device>

/** What belongs to this device and not to the workspace. */
export const settings = {
  get: procedure.output(device),
  set: procedure.input(device.partial()).output(device),
  about: procedure.output(
    z.strictObject({ version: text, sqlite: text, node: text, electron: text.nullable() })
  )
}
