import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { type Connection, quoted, type Value } from '../file/connection.ts'
import type { Cells } from '../write/draft.ts'
import { rowChunks } from '../write/row-chunks.ts'
import type { Migration } from './migrations.ts'

/** A cell that the pending steps change, taken together: before the first of them and after the last. */
export type ChangedCell = {
  readonly type: string
  readonly id: string
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

const json = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

const beforeName = (table: string): string => `before ${table}`

const columnsOf = ({ sqlite }: Connection, table: string): readonly string[] =>
  (sqlite.pragma(`table_info(${quoted(table)})`) as readonly { readonly name: string }[]).map(
    ({ name }) => name
  )

/** Makes the place where changed cells are gathered; it goes with the connection. */
export const beginChanges = ({ sqlite }: Connection): void => {
  sqlite.exec(`CREATE TEMP TABLE "migrated" ("type" TEXT, "id" TEXT, "field" TEXT, "before" TEXT, "after" TEXT,
    PRIMARY KEY ("type", "id", "field")) STRICT, WITHOUT ROWID`)
}

/** Keeps what a step says that it will change, as it stands before the step. */
export const keepBefore = (connection: Connection, { changes = {}, renames = [] }: Migration): void => {
  for (const [table, columns] of Object.entries(changes)) {
    const name = renames.find(({ to }) => to === table)?.from ?? table
    const there = columnsOf(connection, name)
    const kept = table === 'translation' ? there : ['id', ...columns.filter(column => there.includes(column))]
    const into = `CREATE TEMP TABLE ${quoted(beforeName(table))}`
    connection.sqlite.exec(
      there.length === 0
        ? `${into} ("id" TEXT)`
        : `${into} AS SELECT ${kept.map(quoted).join(', ')} FROM ${quoted(name)}`
    )
    const key = table === 'translation' ? '"type", "id", "field", "language"' : '"id"'
    connection.sqlite.exec(
      `CREATE INDEX temp.${quoted(`key of ${table}`)} ON ${quoted(beforeName(table))} (${key})`
    )
  }
}

/** Notes a cell; what an earlier step found in it before still holds. The cells of a record that a step made are its first values. */
const note = ({ prepare }: Connection, { type, id, field, before, after }: ChangedCell): void => {
  const made = prepare(
    `SELECT "after" FROM temp."migrated" WHERE "type" = ? AND "id" = ? AND "field" = 'id' AND ? <> 'id'`
  ).get(type, id, field) as { readonly after: string } | undefined
  if (made) {
    const { [field]: _, ...others } = JSON.parse(made.after) as JsonObject
    const first = after === null ? others : { ...others, [field]: JSON.parse(after) as JsonObject }
    prepare(`UPDATE temp."migrated" SET "after" = ? WHERE "type" = ? AND "id" = ? AND "field" = 'id'`).run(
      canonicalJson(first),
      type,
      id
    )
    return
  }
  prepare(
    `INSERT INTO temp."migrated" VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("type", "id", "field") DO UPDATE SET "after" = excluded."after"`
  ).run(type, id, field, before, after)
}

const firstValues = ({ id: _, deletedAt: __, rowHash: ___, ...row }: Cells): string =>
  canonicalJson(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))

const compareRecords = (connection: Connection, table: string, columns: readonly string[]): void => {
  const { sqlite } = connection
  const old = `SELECT * FROM temp.${quoted(beforeName(table))}`
  const gone = sqlite.prepare(`${old} WHERE "id" NOT IN (SELECT "id" FROM ${quoted(table)}) LIMIT 1`).get()
  if (gone !== undefined) throw new Error(`a step takes rows of "${table}" away: only a person deletes`)
  const oldRow = sqlite.prepare<unknown[], Cells>(`${old} WHERE "id" = ?`)
  for (const rows of rowChunks(connection, table)) {
    for (const row of rows) {
      const id = String(row['id'])
      const was = oldRow.get(id)
      if (!was) {
        note(connection, { type: table, id, field: 'id', before: null, after: firstValues(row) })
        continue
      }
      for (const field of columns) {
        const [before, after] = [json(was[field]), json(row[field])]
        if (before !== after) note(connection, { type: table, id, field, before, after })
      }
    }
  }
}

type TranslationRow = Readonly<Record<'type' | 'id' | 'field' | 'language' | 'text', string>> & {
  readonly original: string | null
}

const compareTranslations = (connection: Connection): void => {
  const [now, before] = ['main."translation"', `temp.${quoted(beforeName('translation'))}`]
  const only = (one: string, other: string) =>
    connection.sqlite
      .prepare(
        `SELECT a."type", a."id", a."field", a."language", a."text", a."original" FROM ${one} AS a LEFT JOIN ${other} AS b
         ON b."type" = a."type" AND b."id" = a."id" AND b."field" = a."field" AND b."language" = a."language"
         WHERE b."text" IS NOT a."text" OR b."original" IS NOT a."original"`
      )
      .all() as TranslationRow[]
  const cells = new Map<string, ChangedCell>()
  const put = (row: TranslationRow, side: 'before' | 'after') => {
    const { type, id, original, text } = row
    const field = `${row.field}@${row.language}`
    const key = `${type} ${id} ${field}`
    const cell = cells.get(key) ?? { type, id, field, before: null, after: null }
    cells.set(key, { ...cell, [side]: JSON.stringify({ original, text }) })
  }
  for (const row of only(before, now)) put(row, 'before')
  for (const row of only(now, before)) put(row, 'after')
  for (const cell of cells.values()) note(connection, cell)
}

/** Notes the difference that a step made in what it said it would change. */
export const compareAfter = (connection: Connection, { changes = {} }: Migration): void => {
  for (const [table, columns] of Object.entries(changes)) {
    if (table === 'translation') compareTranslations(connection)
    else compareRecords(connection, table, columns)
    connection.sqlite.exec(`DROP TABLE temp.${quoted(beforeName(table))}`)
  }
}

/** All changed cells, some at a time; what came back to where it was is left out. */
export const changedCells = function* (connection: Connection): Generator<ChangedCell> {
  for (const rows of rowChunks(connection, 'migrated', ['type', 'id', 'field'], '"before" IS NOT "after"')) {
    yield* rows as unknown as readonly ChangedCell[]
  }
}
