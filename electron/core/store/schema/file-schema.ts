import SqliteDatabase from 'better-sqlite3'
import type { Sqlite } from '../file/connection.ts'
import { MIGRATIONS, type Migration } from '../migrations/migrations.ts'

/** The text of a database's schema, each object on its own, in the order of their names. */
export const schemaOf = (sqlite: Sqlite): string => {
  const rows = sqlite.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all() as {
    readonly type: string
    readonly name: string
    readonly sql: string | null
  }[]
  return rows.map(({ type, name, sql }) => `${type} ${name}: ${sql ?? ''}`).join('\n')
}

const known = new Map<string, string>()

/** The schema that the migrations up to a version make. An extra trigger or view in a file is never ours. */
export const expectedSchema = (version: number, migrations: readonly Migration[] = MIGRATIONS): string => {
  const steps = migrations.filter(step => step.version <= version)
  const key = steps.map(step => step.statements).join('\n')
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const sqlite = new SqliteDatabase(':memory:')
  try {
    for (const step of steps) sqlite.exec(step.statements)
    const text = schemaOf(sqlite)
    known.set(key, text)
    return text
  } finally {
    sqlite.close()
  }
}
