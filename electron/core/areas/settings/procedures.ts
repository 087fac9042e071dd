import { sql } from 'kysely'
import type { Session } from '../../serving/context.ts'
import { os } from '../../serving/implement.ts'

/** Version of the SQLite that holds the open workspace; empty while none is open, because then none is loaded. */
const sqliteVersion = async (session: Session): Promise<string> => {
  if (!session.isOpen()) return ''
  const { read } = session.workspace()
  const row = await read.selectNoFrom(sql<string>`sqlite_version()`.as('version')).executeTakeFirst()
  return row?.version ?? ''
}

export const settings = os.settings.router({
  get: os.settings.get.handler(({ context }) => context.device.get()),
  set: os.settings.set.handler(({ context, input }) => context.device.set(input)),
  about: os.settings.about.handler(async ({ context }) => ({
    version: context.version,
    sqlite: await sqliteVersion(context.session),
    node: process.versions.node,
    electron: process.versions['electron'] ?? null
  }))
})
