import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { withWorkspace } from '../../../../tests/support/workspace.ts'
import { type Connection, connectionOf } from '../file/connection.ts'
import type { Workspace } from '../workspace.ts'
import { undoSteps } from './undo-steps.ts'

const rename = (workspace: Workspace, id: string, name: string) =>
  workspace.commit({ label: name, operations: [{ op: 'set', type: 'department', id, fields: { name } }] })

/** A connection that counts the rows read through it. */
const counting = (connection: Connection) => {
  const read = { rows: 0 }
  const prepare: Connection['prepare'] = sql => {
    const statement = connection.prepare(sql)
    return new Proxy(statement, {
      get: (own, name) =>
        name !== 'all'
          ? Reflect.get(own, name)
          : (...values: unknown[]) => {
              const rows = own.all(...values)
              read.rows += rows.length
              return rows
            }
    })
  }
  return { connection: { ...connection, prepare }, read }
}

it('what undo and redo take is found without reading the log, whatever was undone before the last edit', async () => {
  await withWorkspace(async (workspace, { path }) => {
    const { created } = await workspace.commit({
      label: 'made',
      operations: [{ op: 'create', type: 'department', fields: { name: 'A' } }]
    })
    const id = created[0]?.id ?? ''
    for (let turn = 0; turn < 30; turn += 1) {
      await rename(workspace, id, `B${turn}`)
      await workspace.undo()
    }
    await rename(workspace, id, 'last')
    await workspace.close()
    const sqlite = new SqliteDatabase(path, { readonly: true })
    try {
      const { connection, read } = counting(connectionOf(sqlite))
      expect(undoSteps(connection, [workspace.device()])).toMatchObject({
        undo: { label: 'last' },
        redo: null
      })
      expect(read.rows).toBeLessThan(5)
      // Of a device that did nothing there is nothing to take back.
      expect(undoSteps(connection, ['000000000000'])).toEqual({ undo: null, redo: null })
    } finally {
      sqlite.close()
    }
  })
})
