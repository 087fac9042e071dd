import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FORMAT } from '../../container/header.ts'
import { type FormatTable, formatTable } from '../format-table.ts'
import { advice, RELEASED_FORMAT } from '../frozen.ts'

const FOLDER = new URL('../', import.meta.url)

/** Where the table of a format is kept. */
export const tablePath = (format: number): string => fileURLToPath(new URL(`format-${format}.json`, FOLDER))

/** Numbers of the formats whose tables are kept, oldest first. */
export const keptFormats = (): readonly number[] =>
  readdirSync(FOLDER)
    .flatMap(name => /^format-(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other)

export const keptTable = (format: number): FormatTable =>
  JSON.parse(readFileSync(tablePath(format), 'utf8')) as FormatTable

/** What the model of today asks for before it agrees with the newest table; null when it does. */
export const adviceToday = (): string | null =>
  advice(keptTable(FORMAT), formatTable([]), FORMAT <= RELEASED_FORMAT)
