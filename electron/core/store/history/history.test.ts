import { describe, expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { recordsInBin } from './bin.ts'
import { fieldStamps } from './field-stamps.ts'
import { recordHistory, workspaceHistory } from './history.ts'

const FIRST = { limit: 50, before: null }

describe('history', () => {
  it('tells who changed what, when, from what to what and why, newest first', async () => {
    await withWorkspace(async workspace => {
      const department = await createOne(workspace, 'department', { name: 'Scuola' })
      const member = await createOne(workspace, 'member', { role: 'Referente', department })
      workspace.setAuthor(member)
      const { stamp } = await workspace.commit({
        label: 'Cambia nome',
        reason: 'riorganizzazione',
        operations: [{ op: 'set', type: 'department', id: department, fields: { name: 'Educazione' } }]
      })
      const [entry, created] = await recordHistory(workspace.read, 'department', department, FIRST)
      expect(entry).toEqual({
        stamp,
        at: stamp?.slice(0, 24),
        author: member,
        authorRole: 'Referente',
        authorDepartment: 'Educazione',
        label: 'Cambia nome',
        kind: 'edit',
        undoes: null,
        undoneBy: null,
        reason: 'riorganizzazione',
        changeCount: 1,
        recordCount: 1,
        changes: [
          {
            type: 'department',
            id: department,
            field: 'name',
            before: '"Scuola"',
            after: '"Educazione"',
            title: 'Educazione'
          }
        ]
      })
      expect(created).toMatchObject({ author: null, changeCount: 1 })
      const [made] = created?.changes ?? []
      expect(made).toMatchObject({ field: 'id', before: null, title: 'Educazione' })
      expect(JSON.parse(made?.after ?? '')).toMatchObject({ name: 'Scuola' })
    })
  })

  it('tells with part of a figure what the rest of it was then', async () => {
    await withWorkspace(async workspace => {
      const first = { title: 'Iscritti', targetValue: 1200, targetValueQualifier: 'about' }
      const id = await createOne(workspace, 'indicator', first)
      const set = (fields: Readonly<Record<string, string | number | null>>) =>
        workspace.commit({
          label: 'set',
          reason: 'test',
          operations: [{ op: 'set', type: 'indicator', id, fields }]
        })
      await set({ targetValue: 1300 })
      await set({ targetValueQualifier: 'atLeast' })
      await set({ targetValueQualifier: null, title: 'Iscritte' })
      const entries = await recordHistory(workspace.read, 'indicator', id, FIRST)
      expect(
        entries.slice(0, 3).map(({ changes }) => changes.map(({ field, beside }) => [field, beside]))
      ).toEqual([
        [
          ['targetValueQualifier', { targetValue: 1300 }],
          ['title', undefined]
        ],
        [['targetValueQualifier', { targetValue: 1300, targetValueQualifier: 'atLeast' }]],
        [['targetValue', { targetValue: 1300, targetValueQualifier: 'about' }]]
      ])
    })
  })

  it('comes in pages', async () => {
    await withWorkspace(async workspace => {
      for (const name of ['A', 'B', 'C', 'D']) await createOne(workspace, 'department', { name })
      const all = await workspaceHistory(workspace.read, FIRST)
      const first = await workspaceHistory(workspace.read, { limit: 2, before: null })
      const rest = await workspaceHistory(workspace.read, { limit: 50, before: first[1]?.stamp ?? null })
      expect([...first, ...rest]).toEqual(all)
      expect(all).toHaveLength(5)
    })
  })

  it('says by which undo a transaction stands undone, and forgets it when that is redone', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const undone = await workspace.undo()
      const [undo, create] = await recordHistory(workspace.read, 'department', id, FIRST)
      expect([undo?.undoes, create?.undoneBy]).toEqual([create?.stamp, undone.stamp])
      await workspace.redo()
      const again = await recordHistory(workspace.read, 'department', id, FIRST)
      expect(again.map(entry => entry.undoneBy)).toEqual([null, again[0]?.stamp, null])
    })
  })

  it('names links by both ends and shows at most fifty changes of an import', async () => {
    await withWorkspace(async workspace => {
      const { operations } = oneOfEach()
      const departments = Array.from(
        { length: 60 },
        (_, at) => ({ op: 'create', type: 'department', fields: { name: `Settore ${at}` } }) as const
      )
      await workspace.commit({ label: 'all', kind: 'import', operations: [...operations, ...departments] })
      const link = await workspace.read.selectFrom('actionPartner').selectAll().executeTakeFirstOrThrow()
      const action = await workspace.read.selectFrom('action').select('title').executeTakeFirstOrThrow()
      const partner = await workspace.read.selectFrom('stakeholder').select('name').executeTakeFirstOrThrow()
      const [entry] = await recordHistory(workspace.read, 'actionPartner', link.id, FIRST)
      expect(entry?.changes[0]?.title).toBe(`${action.title} – ${partner.name}`)
      const [all] = await workspaceHistory(workspace.read, FIRST)
      expect(all?.changes).toHaveLength(50)
      expect(all?.changeCount).toBe(operations.length + departments.length)
    })
  })

  it('gives the stamps that a form must send back', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A', 'name@ar': 'ا' })
      const { stamp } = await workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'department', id, fields: { name: 'B' } }]
      })
      const stamps = await fieldStamps(workspace.read, 'department', id)
      expect(stamps).toMatchObject({ name: stamp, shortName: null })
      expect(stamps['name@ar']).not.toBeNull()
      expect(stamps['name@ar']).not.toBe(stamp)
      expect(Object.keys(stamps)).not.toContain('id')
    })
  })
})

describe('the bin', () => {
  it('lists what was deleted, newest first, without what went along', async () => {
    await withWorkspace(async workspace => {
      const roadmap = await createOne(workspace, 'roadmap', { title: 'R' })
      const axis = await createOne(workspace, 'axis', { roadmap, title: 'X' })
      const first = await createOne(workspace, 'objective', { axis, title: 'O1' })
      await createOne(workspace, 'objective', { axis, title: 'O2' })
      const run = (op: 'delete' | 'restore', type: string, id: string) =>
        workspace.commit({ label: op, operations: [{ op, type, id }] })
      await run('delete', 'objective', first)
      await run('delete', 'roadmap', roadmap)
      const bin = await recordsInBin(workspace.read)
      expect(bin.map(({ title, withChildren }) => [title, withChildren])).toEqual([
        ['R', 2],
        ['O1', 0]
      ])
      await run('restore', 'roadmap', roadmap)
      expect((await recordsInBin(workspace.read)).map(({ title }) => title)).toEqual(['O1'])
    })
  })
})
