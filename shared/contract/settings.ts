import { z } from 'zod'
import { language, procedure, text } from './base.ts'

/** Most columns a table may have, and most tables of which a layout is kept. */
const MOST_COLUMNS = 200
const MOST_TABLES = 60
export const NARROWEST_COLUMN = 60
export const WIDEST_COLUMN = 2_000
export const NARROWEST_PANEL = 320
export const WIDEST_PANEL = 900

const name = z.string().min(1).max(80)
const names = z.array(name).max(MOST_COLUMNS)
export const tableLayout = z.strictObject({
  /** Ids of the columns, the first one shown first. */
  order: names,
  hidden: names,
  /** Pixels by column. */
  widths: z
    .record(name, z.int().min(NARROWEST_COLUMN).max(WIDEST_COLUMN))
    .refine(widths => Object.keys(widths).length <= MOST_COLUMNS)
})
export type TableLayout = z.output<typeof tableLayout>
export const panelWidth = z.int().min(NARROWEST_PANEL).max(WIDEST_PANEL)

const device = z.strictObject({
  /** Language of the screens; null until the person chose one. */
  language: language.nullable(),
  scheme: z.enum(['light', 'dark', 'system']),
  /** Last place looked at in each area, as a location of the renderer. */
  places: z.record(z.string(), z.string().max(500)),
  /** Columns of tables as a person arranged them, by the table's name; without an entry a table is as it comes. */
  tables: z.record(name, tableLayout),
  /** Width of the panel beside a list, in pixels. */
  panelWidth
})
export type DeviceSettings = z.output<typeof device>

const change = device.partial().extend({
  /** Null: the table is again as it comes. */
  tables: z
    .record(name, tableLayout.nullable())
    .refine(tables => Object.keys(tables).length <= MOST_TABLES)
    .optional()
})
/** What is set; an absent setting stays, and of places and tables those that are not named. */
export type SettingsChange = z.output<typeof change>

/** Settings of a device on which nobody chose anything yet. */
export const NO_SETTINGS: DeviceSettings = {
  language: null,
  scheme: 'system',
  places: {},
  tables: {},
  panelWidth: 440
}

/** Settings after a change, for the core that keeps them and for the window that shows them at once. */
export const changedSettings = (before: DeviceSettings, made: SettingsChange): DeviceSettings => {
  const { tables: changedTables = {}, places = {}, ...single } = made
  const given = Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined))
  const untouched = Object.entries(before.tables).filter(([table]) => !Object.hasOwn(changedTables, table))
  const touched = Object.entries(changedTables).flatMap(([table, layout]) =>
    layout === null ? [] : [[table, layout] as const]
  )
  return {
    ...before,
    ...given,
    places: { ...before.places, ...places },
    // The tables arranged last are kept.
    tables: Object.fromEntries([...untouched, ...touched].slice(-MOST_TABLES))
  }
}

/** What belongs to this device and not to the workspace. */
export const settings = {
  get: procedure.output(device),
  set: procedure.input(change).output(device),
  about: procedure.output(
    z.strictObject({ version: text, sqlite: text, node: text, electron: text.nullable() })
  )
}
