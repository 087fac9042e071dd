import type SqliteDatabase from 'better-sqlite3'

export type Sqlite = SqliteDatabase.Database
export type Statement = SqliteDatabase.Statement<unknown[], unknown>

/** What a cell of a table of records can hold. */
export type Value = string | number | null

/** The one connection to the workspace file, with its prepared statements kept. */
export type Connection = {
  readonly sqlite: Sqlite
  readonly prepare: (sql: string) => Statement
}

/** At most this many statements are kept; the texts come from the model, so that the number is bounded anyway. */
const KEPT = 2000

/** Wraps a database so that each text of SQL is compiled once. */
export const connectionOf = (sqlite: Sqlite): Connection => {
  const statements = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = sqlite.prepare<unknown[], unknown>(sql)
    if (statements.size >= KEPT) statements.clear()
    statements.set(sql, statement)
    return statement
  }
  return { sqlite, prepare }
}

/** Quotes a name of a table or column. */
export const quoted = (name: string): string => `"${name}"`
