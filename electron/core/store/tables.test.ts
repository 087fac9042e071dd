import SqliteDatabase from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import type { FieldKind } from '#shared/model/field.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { sha256 } from '../safety/sha256.ts'
import { MIGRATIONS } from './file/migrations.ts'
import { tableOf } from './tables.ts'
import { rowHash } from './write/hashes.ts'

const sqlite = new SqliteDatabase(':memory:')
for (const { statements } of MIGRATIONS) sqlite.exec(statements)
afterAll(() => sqlite.close())

const COLUMN_TYPES: Readonly<Record<FieldKind, string>> = {
  line: 'TEXT',
  prose: 'TEXT',
  choice: 'TEXT',
  date: 'TEXT',
  money: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
  scale: 'INTEGER',
  reference: 'TEXT',
  position: 'TEXT',
  hash: 'TEXT'
}

/** What the definition of a table says of each column; SQLite writes all that were added to it on one line. */
const definitionsIn = (sql: string): ReadonlyMap<string, string> => {
  const definitions = new Map<string, string>()
  let [depth, start] = [0, sql.indexOf('(') + 1]
  for (let at = start; at < sql.length; at++) {
    if (sql[at] === '(') depth += 1
    else if (sql[at] === ')') depth -= 1
    if (depth < 0 || (depth === 0 && sql[at] === ',')) {
      const text = sql.slice(start, at).trim()
      const name = /^"(\w+)" /.exec(text)?.[1]
      if (name !== undefined) definitions.set(name, text)
      start = at + 1
    }
  }
  return definitions
}

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }
type Key = { readonly from: string; readonly table: string; readonly to: string }

const columnsOf = (table: string) => sqlite.pragma(`table_info("${table}")`) as readonly Column[]

describe.each(RECORD_TYPES)('the model and the table of %s', type => {
  const { kind } = tableOf(type)

  it('have the same fields, of the same types and duties, whatever their order', () => {
    const expected = Object.entries(kind.fields).map(([name, field]) => ({
      name,
      type: COLUMN_TYPES[field.kind],
      notnull: field.required ? 1 : 0
    }))
    const columns = columnsOf(type).map(({ name, type: columnType, notnull }) => ({
      name,
      type: columnType,
      notnull
    }))
    const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
      one.name < other.name ? -1 : 1
    expect(
      columns.toSorted(byName),
      `a column for each field of "${type}": write a migration and list it in migrations.ts (README, "Add a field")`
    ).toEqual(
      [
        { name: 'id', type: 'TEXT', notnull: 1 },
        ...expected,
        { name: 'deletedAt', type: 'TEXT', notnull: 0 },
        { name: 'rowHash', type: 'BLOB', notnull: 1 }
      ].toSorted(byName)
    )
    expect(kind.type).toBe(type)
  })

  it('have the same references, each with an index', () => {
    const keys = sqlite.pragma(`foreign_key_list("${type}")`) as readonly Key[]
    const found = keys.map(({ from, table, to }) => `${from} ${table} ${to}`).sort()
    expect(found).toEqual(
      tableOf(type)
        .references.map(({ field, target }) => `${field} ${target} id`)
        .sort()
    )
    for (const { field } of tableOf(type).references) {
      const plan = sqlite
        .prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM "${type}" WHERE "${field}" = 'x'`)
        .all() as readonly { readonly detail: string }[]
      expect(plan[0]?.detail).toContain('USING')
    }
  })

  it('refuse the same values: a range, a length, a form of date', () => {
    const { sql } = sqlite.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(type) as {
      readonly sql: string
    }
    expect(sql).toMatch(/\) STRICT$/)
    const definitions = definitionsIn(sql)
    for (const [name, field] of Object.entries(kind.fields)) {
      const says = expect(definitions.get(name) ?? '', `the column "${name}" as in 010-first-form.ts`)
      if (field.range) says.toContain(`BETWEEN ${field.range[0]} AND ${field.range[1]}`)
      else if (field.kind === 'line') says.toContain('<= 500')
      else if (field.kind === 'prose') says.toContain('<= 200000')
      else if (field.kind === 'date' || field.kind === 'money') says.toContain('GLOB')
      else if (field.kind === 'reference') says.toContain('REFERENCES')
      else if (field.kind !== 'number') says.toContain('CHECK')
    }
  })
})

it('columns that were added later are found too', () => {
  sqlite.exec(`CREATE TABLE "grown" ("id" TEXT PRIMARY KEY, CHECK (length("id") > 0)) STRICT;
    ALTER TABLE "grown" ADD COLUMN "one" TEXT CHECK ("one" GLOB '*, [A-Z]');
    ALTER TABLE "grown" ADD COLUMN "two" INTEGER CHECK ("two" IN (1, 2))`)
  const row = sqlite.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get('grown')
  const { sql } = row as { readonly sql: string }
  expect([...definitionsIn(sql).keys()]).toEqual(['id', 'one', 'two'])
  expect(definitionsIn(sql).get('two')).toContain('IN (1, 2)')
})

describe('hashes of rows', () => {
  it('are the SHA-256 of the canonical JSON of the columns that are not null', () => {
    const row = { id: 'x', title: 'Città "e"\n\u2028 😀', value: -1.5e-7, count: 3, empty: null, name: 'é' }
    const { empty: _, ...values } = row
    const columns = Object.keys(row).sort()
    expect(rowHash(columns, row).toString('hex')).toBe(sha256(Buffer.from(canonicalJson(values))))
  })
})
