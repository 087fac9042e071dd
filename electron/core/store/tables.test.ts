import SqliteDatabase from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/model/canonical-json.ts'
import { RECORD_TYPES } from '#shared/model/index.ts'
import { sha256 } from '../files/sha256.ts'
import { MIGRATIONS, RELEASED_VERSION } from './migrations/migrations.ts'
import { COLUMN_FORMS } from './schema/record-tables.ts'
import { schemaDifference, wholeSchema } from './schema/schema-difference.ts'
import { tableOf } from './tables.ts'
import { rowHash } from './write/hashes.ts'

const sqlite = new SqliteDatabase(':memory:')
for (const { statements } of MIGRATIONS) sqlite.exec(statements)
afterAll(() => sqlite.close())

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }
type Key = { readonly from: string; readonly table: string; readonly to: string }

const columnsOf = (table: string) => sqlite.pragma(`table_info("${table}")`) as readonly Column[]

it('the steps make the form that the model asks for', () => {
  const unreleased = MIGRATIONS.some(({ version }) => version > RELEASED_VERSION)
  expect(
    schemaDifference(
      wholeSchema(),
      MIGRATIONS.map(({ statements }) => statements)
    ),
    `${unreleased ? 'npm run print:migration -- --again' : 'npm run print:migration NAME'} prints what is missing`
  ).toEqual({ statements: [], byHand: [], filled: {} })
})

describe.each(RECORD_TYPES)('the model and the table of %s', type => {
  const { kind } = tableOf(type)

  it('have the same fields, of the same types and duties, whatever their order', () => {
    const expected = Object.entries(kind.fields).map(([name, field]) => ({
      name,
      type: COLUMN_FORMS[field.kind].type,
      notnull: field.required ? 1 : 0
    }))
    const columns = columnsOf(type).map(({ name, type: columnType, notnull }) => ({
      name,
      type: columnType,
      notnull
    }))
    const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
      one.name < other.name ? -1 : 1
    expect(columns.toSorted(byName)).toEqual(
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
})

describe('hashes of rows', () => {
  it('are the SHA-256 of the canonical JSON of the columns that are not null', () => {
    const row = { id: 'x', title: 'Città "e"\n\u2028 😀', value: -1.5e-7, count: 3, empty: null, name: 'é' }
    const { empty: _, ...values } = row
    const columns = Object.keys(row).sort()
    expect(rowHash(columns, row).toString('hex')).toBe(sha256(Buffer.from(canonicalJson(values))))
  })
})
