import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { ownName } from '#shared/model/own-fields.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

const turnedHash = (table: string, where: string) =>
  `UPDATE "${table}" SET "rowHash" = zeroblob(32) WHERE ${where}`

it.each([
  ['its hash', turnedHash('department', `"name" = 'A'`)],
  ['its data', `UPDATE "department" SET "name" = 'E' WHERE "name" = 'A'`],
  ['the hash of an own value', turnedHash('ownValue', `"value" = 'x'`)],
  ['an own value', `UPDATE "ownValue" SET "value" = 'y' WHERE "value" = 'x'`],
  ['the hash of a translation', turnedHash('translation', `"text" = 'a'`)],
  ['a translation', `UPDATE "translation" SET "text" = 'e' WHERE "text" = 'a'`]
])(
  'a record of which the disk garbled %s is not written over: nothing is, and what is sound goes on',
  (_, garble) =>
    withWorkspace(async (workspace, { path, reopen }) => {
      const definition = { recordType: 'department', label: 'C', fieldKind: 'line', privacyClass: 'internal' }
      const own = ownName(await createOne(workspace, 'ownField', definition))
      const id = await createOne(workspace, 'department', { name: 'A', [own]: 'x' })
      const sound = await createOne(workspace, 'department', { name: 'S', [own]: 's' })
      const set = (opened: typeof workspace, target: string, name: string) =>
        opened.commit({
          label: 'x',
          operations: [
            { op: 'set', type: 'department', id: target, fields: { name, [own]: name, 'name@ar': name } }
          ]
        })
      await set(workspace, sound, 'T')
      await workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'department', id, fields: { 'name@ar': 'a' } }]
      })
      await workspace.close()
      const sqlite = new SqliteDatabase(path)
      expect(sqlite.prepare(garble).run().changes).toBe(1)
      sqlite.close()
      const opened = await reopen()
      const state = () => opened.read.selectFrom('department').selectAll().orderBy('id').execute()
      const before = await state()
      const refused = { code: 'RECORDS_DAMAGED', details: { type: 'department', id } }
      await expect(set(opened, id, 'B')).rejects.toMatchObject(refused)
      expect(await state()).toEqual(before)
      await set(opened, sound, 'U')
    })
)
