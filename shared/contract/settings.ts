import { z } from 'zod'
import { language, procedure, text } from './base.ts'
import {
  type DeviceSettings,
  LONGEST_PLACE,
  MOST_TABLES,
  NARROWEST_COLUMN,
  NARROWEST_PANEL,
  type SettingsChange,
  type TableLayout,
  WIDEST_COLUMN,
  WIDEST_PANEL
} from './device-settings.ts'

/** Most columns a table may have. */
const MOST_COLUMNS = 200

const name = z.string().min(1).max(80)
const names = z.array(name).max(MOST_COLUMNS)
export const tableLayout = z.strictObject({
  order: names,
  hidden: names,
  widths: z
    .record(name, z.int().min(NARROWEST_COLUMN).max(WIDEST_COLUMN))
    .refine(widths => Object.keys(widths).length <= MOST_COLUMNS)
}) satisfies z.ZodType<TableLayout>
export const panelWidth = z.int().min(NARROWEST_PANEL).max(WIDEST_PANEL)

const fields = z.strictObject({
  language: language.nullable(),
  scheme: z.enum(['light', 'dark', 'system']),
  places: z.record(z.string(), z.string().max(LONGEST_PLACE)),
  tables: z.record(name, tableLayout),
  panelWidth
})
const device: z.ZodType<DeviceSettings, DeviceSettings> = fields

const change: z.ZodType<SettingsChange, SettingsChange> = fields.partial().extend({
  tables: z
    .record(name, tableLayout.nullable())
    .refine(tables => Object.keys(tables).length <= MOST_TABLES)
    .optional()
})

/** What belongs to this device and not to the workspace. */
export const settings = {
  get: procedure.output(device),
  set: procedure.input(change).output(device),
  about: procedure.output(
    z.strictObject({ version: text, sqlite: text, node: text, electron: text.nullable() })
  )
}
