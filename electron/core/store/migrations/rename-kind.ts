import { canonicalJson, type JsonValue } from '#shared/model/canonical-json.ts'
import { type Connection, quoted } from '../file/connection.ts'
import { rowChunks } from '../write/row-chunks.ts'
import type { Renamed } from './migrations.ts'

/** Tables that name the kind of what they are about in a column `type`; the first is the log's, which is hashed as `change`. */
const TYPED = ['changeRow', 'translation', 'ownValue', 'receivedRecord', 'searchText'] as const

type Rename = (value: string, renamed: Renamed) => string

const whole: Rename = (value, { from, to }) => (value === from ? to : value)

/** The line of the ledger that says which kinds a bundle took. */
const inSelection: Rename = (value, { from, to }) => {
  let parsed: Readonly<Record<string, JsonValue>>
  try {
    parsed = JSON.parse(value) as typeof parsed
  } catch {
    // Another program's line: it names no kind in a way that we know.
    return value
  }
  const types = parsed['types']
  if (!Array.isArray(types)) return value
  return canonicalJson({ ...parsed, types: types.map(type => (type === from ? to : type)).sort() })
}

/** Fields whose value is the name of a kind. */
const NAMING: readonly { readonly table: string; readonly field: string; readonly rename: Rename }[] = [
  { table: 'attachment', field: 'ownerType', rename: whole },
  { table: 'ownField', field: 'recordType', rename: whole },
  { table: 'sentBundle', field: 'selection', rename: inSelection }
]

const renameInRows = (
  connection: Connection,
  { table, field, rename }: (typeof NAMING)[number],
  renamed: Renamed
) => {
  const update = connection.sqlite.prepare(`UPDATE ${quoted(table)} SET ${quoted(field)} = ? WHERE "id" = ?`)
  for (const rows of rowChunks(connection, table)) {
    for (const row of rows) {
      const value = row[field]
      if (typeof value !== 'string') continue
      const fresh = rename(value, renamed)
      if (fresh !== value) update.run(fresh, row['id'])
    }
  }
}

const renameInLog = (
  connection: Connection,
  { table, field, rename }: (typeof NAMING)[number],
  renamed: Renamed
) => {
  const inJson = (json: unknown): string | null => {
    if (typeof json !== 'string') return null
    const value = JSON.parse(json) as JsonValue
    if (typeof value === 'string') return JSON.stringify(rename(value, renamed))
    if (typeof value !== 'object' || value === null || !(field in value)) return json
    const first = value as Readonly<Record<string, JsonValue>>
    const name = first[field]
    return typeof name === 'string' ? canonicalJson({ ...first, [field]: rename(name, renamed) }) : json
  }
  const update = connection.sqlite.prepare('UPDATE "changeRow" SET "before" = ?, "after" = ? WHERE rowid = ?')
  const rows = connection
    .prepare('SELECT rowid AS row, "before", "after" FROM "changeRow" WHERE "type" = ? AND "field" IN (?, ?)')
    .all(table, 'id', field) as Readonly<Record<string, unknown>>[]
  for (const { row, before, after } of rows) {
    const fresh = [inJson(before), inJson(after)]
    if (fresh[0] !== before || fresh[1] !== after) update.run(...fresh, row)
  }
}

/**
 * Gives a kind its new name wherever it is kept besides its table, which the step's statements have renamed: in the log too, as if
 * it had always been called so, for two copies that are migrated apart must agree. Returns the tables whose rows have other hashes.
 */
export const renameKind = (connection: Connection, renamed: Renamed): readonly string[] => {
  const { from, to } = renamed
  for (const table of TYPED) {
    connection.prepare(`UPDATE ${quoted(table)} SET "type" = ? WHERE "type" = ?`).run(to, from)
  }
  connection.prepare('UPDATE "tableHash" SET "table" = ? WHERE "table" = ?').run(to, from)
  for (const naming of NAMING) {
    renameInRows(connection, naming, renamed)
    renameInLog(connection, naming, renamed)
  }
  return ['change', 'translation', 'ownValue', 'receivedRecord', ...NAMING.map(({ table }) => table)]
}
