import { readFileSync } from 'node:fs'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { ownName } from '#shared/model/own-fields.ts'
import { garbleIndex } from '../../../../tests/support/garble-index.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

const garbled = (path: string, ...statements: readonly string[]) => {
  const sqlite = new SqliteDatabase(path)
  sqlite.pragma('foreign_keys = OFF')
  for (const statement of statements) expect(sqlite.prepare(statement).run().changes).toBe(1)
  sqlite.close()
}

const filled = async (workspace: Parameters<Parameters<typeof withWorkspace>[0]>[0]) => {
  const definition = { recordType: 'department', label: 'C', fieldKind: 'line', privacyClass: 'internal' }
  const own = ownName(await createOne(workspace, 'ownField', definition))
  const id = await createOne(workspace, 'department', { name: 'A', shortName: 'a', [own]: 'x' })
  const set = (fields: Record<string, string | null>) =>
    workspace.commit({ label: 'x', operations: [{ op: 'set', type: 'department', id, fields }] })
  await set({ name: 'B', 'name@ar': 'a' })
  await set({ shortName: null, 'name@ar': 'b' })
  return id
}

const DAMAGE = {
  'the hash of a row': `UPDATE "department" SET "rowHash" = zeroblob(32) WHERE "name" = 'B'`,
  'a row': `UPDATE "department" SET "name" = 'E', "shortName" = 'e' WHERE "name" = 'B'`,
  'the hash of an own value': `UPDATE "ownValue" SET "rowHash" = zeroblob(32) WHERE "value" = 'x'`,
  'an own value': `UPDATE "ownValue" SET "value" = 'y' WHERE "value" = 'x'`,
  'the hash of a translation': `UPDATE "translation" SET "rowHash" = zeroblob(32) WHERE "text" = 'b'`,
  'a translation': `UPDATE "translation" SET "text" = 'e' WHERE "text" = 'b'`
}

it.each(Object.entries(DAMAGE))(
  'what the disk garbled of %s comes back out of the log, and work goes on',
  (_, damage) =>
    withWorkspace(async (workspace, { path, reopen }) => {
      const id = await filled(workspace)
      const before = await visibleState(workspace)
      await workspace.close()
      garbled(path, damage)
      const opened = await reopen()
      expect((await opened.validate()).ok).toBe(false)
      expect(await opened.repair()).toBe(1)
      expect(await visibleState(opened)).toEqual(before)
      expect((await opened.validate()).problems).toEqual([])
      expect(await opened.repair()).toBe(0)
      await opened.backup('byHand')
      await opened.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'department', id, fields: { name: 'C', 'name@ar': 'c' } }]
      })
    })
)

it('an index that the disk garbled is built anew, and work goes on', () =>
  withWorkspace(async (workspace, { path, reopen }) => {
    const id = await filled(workspace)
    const before = await visibleState(workspace)
    await workspace.close()
    garbleIndex(path, 'department')
    const opened = await reopen()
    expect((await opened.validate()).ok).toBe(false)
    expect(await opened.repair()).toBe(0)
    expect((await opened.validate()).problems).toEqual([])
    expect(await visibleState(opened)).toEqual(before)
    await opened.commit({
      label: 'x',
      operations: [{ op: 'set', type: 'department', id, fields: { name: 'C' } }]
    })
  }))

it.each([
  ['the log is garbled too', `UPDATE "changeRow" SET "after" = '"Z"' WHERE "after" = '"B"'`],
  ['a row is gone', `DELETE FROM "ownValue" WHERE "value" = 'x'`]
])('where %s nothing is changed', (_, damage) =>
  withWorkspace(async (workspace, { path, reopen }) => {
    await filled(workspace)
    await workspace.close()
    garbled(path, DAMAGE['a row'], damage)
    const opened = await reopen()
    const bytes = readFileSync(path)
    await expect(opened.repair()).rejects.toMatchObject({ code: 'WORKSPACE_DAMAGED' })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })
)
