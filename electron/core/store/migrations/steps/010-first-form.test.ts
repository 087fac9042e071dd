import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migration } from './010-first-form.ts'

it('makes the first form of a workspace file in an empty one', () => {
  const sqlite = new SqliteDatabase(':memory:')
  sqlite.exec(migration.statements)
  expect(migration.version).toBe(10)
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  const tables = sqlite
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'`)
    .all() as {
    readonly name: string
  }[]
  // Only the search index's own tables are not strict.
  expect(tables.every(({ name }) => name.startsWith('searchIndex'))).toBe(true)
  sqlite.close()
})
