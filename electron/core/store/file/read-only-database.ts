import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import type { Database, Read } from '../database.ts'
import type { Connection, Statement } from './connection.ts'

const asKyselyStatement = (statement: Statement): SqliteStatement => ({
  reader: true,
  all: parameters => statement.all(...parameters),
  run: () => {
    throw new Error('read-only')
  },
  iterate: parameters => statement.all(...parameters).values()
})

/**
 * The database for reading: the same one connection, and statements that write are refused when they are prepared, so that
 * not even a cast can write beside `commit` (DESIGN.md 4). A transaction cannot be begun by it either.
 */
export const readOnlyDatabase = (connection: Connection): Read => {
  const database: SqliteDatabase = {
    // The workspace closes the connection.
    close: () => undefined,
    prepare: sql => {
      const statement = connection.prepare(sql)
      if (!statement.readonly || !statement.reader) throw new Error('read-only')
      return asKyselyStatement(statement)
    }
  }
  return new Kysely<Database>({
    dialect: new SqliteDialect({ database })
  }) as unknown as Read
}
