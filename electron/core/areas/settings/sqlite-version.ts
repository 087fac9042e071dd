import { sql } from 'kysely'
import type { Session } from '../../context.ts'

/** Version of the SQLite that holds the open workspace; empty while none is open, because then none is loaded. */
export const sqliteVersion = async (session: Session): Promise<string> => {
  if (!session.isOpen()) return ''
  const { read } = session.workspace()
  const row = await read.selectNoFrom(sql<string>`sqlite_version()`.as('version')).executeTakeFirst()
  return row?.version ?? ''
}
