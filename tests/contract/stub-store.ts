import {
  DummyDriver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler
} from 'kysely'
import { v7 } from 'uuid'
import type { Store } from '../../electron/core/session/store.ts'
import type { Database, Read } from '../../electron/core/store/database.ts'
import type { Workspace } from '../../electron/core/store/workspace.ts'

const ROW = { id: v7(), name: 'Milano', role: 'Referente', department: null, planningDocument: null }

/** A driver that answers every query with the same one row. */
class OneRowDriver extends DummyDriver {
  override async acquireConnection() {
    const connection = await super.acquireConnection()
    connection.executeQuery = async <R>(): Promise<QueryResult<R>> => ({ rows: [ROW as R] })
    return connection
  }
}

const read = (): Read =>
  new Kysely<Database>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new OneRowDriver(),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler()
    }
  }) as unknown as Read

const notHere = (): never => {
  throw new Error('the stubbed store has no such thing')
}

const stubbed = (path: string): Workspace => ({
  path,
  id: ROW.id,
  language: 'it',
  readOnly: false,
  warnings: [],
  device: () => '000000000000',
  read: read(),
  async commit({ operations }) {
    // As slow as a real one, so that there is something to cancel.
    await new Promise(resolve => setTimeout(resolve, 20))
    const created = operations.flatMap(made =>
      made.op === 'create' ? [{ type: 'department' as const, id: made.id ?? v7() }] : []
    )
    return { stamp: null, kind: 'edit', changed: [], created }
  },
  undo: notHere,
  redo: notHere,
  undoTransaction: notHere,
  undoPreview: notHere,
  undoState: async () => ({ undo: null, redo: null }),
  trustClock: async () => {},
  setAuthor: () => {},
  blob: notHere,
  signingKey: notHere,
  search: async () => [],
  validate: notHere,
  repair: notHere,
  checkRows: async () => {},
  copyTo: notHere,
  backup: notHere,
  onChange: () => () => {},
  close: async () => {}
})

/** A store without SQLite, for processes that cannot load it (STACK.md 3). */
export const stubStore: Store = {
  open: async path => stubbed(path),
  create: async path => stubbed(path)
}
