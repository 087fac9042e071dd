import type { Language } from '../model/field.ts'

/** Longest address of a place that is kept: it holds what tables there are filtered by. */
export const LONGEST_PLACE = 4_000
/** Most tables of which a layout is kept. */
export const MOST_TABLES = 60
/** Most places that are kept. */
const MOST_PLACES = 200
export const NARROWEST_COLUMN = 60
export const WIDEST_COLUMN = 2_000
export const NARROWEST_PANEL = 320
export const WIDEST_PANEL = 900

export type TableLayout = {
  /** Ids of the columns, the first one shown first. */
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  /** Pixels by column. */
  readonly widths: Readonly<Record<string, number>>
}

export type DeviceSettings = {
  /** Language of the screens; null until the person chose one. */
  readonly language: Language | null
  readonly scheme: 'light' | 'dark' | 'system'
  /** Places last looked at, as locations of the renderer, by names that the renderer makes of a workspace and an area. */
  readonly places: Readonly<Record<string, string>>
  /** Columns of tables as a person arranged them, by the table's name; without an entry a table is as it comes. */
  readonly tables: Readonly<Record<string, TableLayout>>
  /** Width of the panel beside a list, in pixels. */
  readonly panelWidth: number
}

/** What is set; an absent setting stays, and of places and tables those that are not named. */
export type SettingsChange = {
  readonly [N in Exclude<keyof DeviceSettings, 'tables'>]?: DeviceSettings[N] | undefined
} & {
  /** Null: the table is again as it comes. */
  readonly tables?: Readonly<Record<string, TableLayout | null>> | undefined
}

/** Settings of a device on which nobody chose anything yet. */
export const NO_SETTINGS: DeviceSettings = {
  language: null,
  scheme: 'system',
  places: {},
  tables: {},
  panelWidth: 440
}

type Entries<T> = Readonly<Record<string, T>>

const without = <T>(entries: Entries<T>, others: Entries<unknown>): Entries<T> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !Object.hasOwn(others, name)))

const newest = <T>(entries: Entries<T>, most: number): Entries<T> =>
  Object.fromEntries(Object.entries(entries).slice(-most))

/** Settings after a change, for the core that keeps them and for the window that shows them at once. */
export const changedSettings = (before: DeviceSettings, made: SettingsChange): DeviceSettings => {
  const { tables: changedTables = {}, places = {}, ...single } = made
  const given = Object.fromEntries(Object.entries(single).filter(([, value]) => value !== undefined))
  const touched = Object.entries(changedTables).flatMap(([table, layout]) =>
    layout === null ? [] : [[table, layout] as const]
  )
  return {
    ...before,
    ...given,
    // The places looked at last are kept, and the tables arranged last.
    places: newest({ ...without(before.places, places), ...places }, MOST_PLACES),
    tables: newest({ ...without(before.tables, changedTables), ...Object.fromEntries(touched) }, MOST_TABLES)
  }
}
