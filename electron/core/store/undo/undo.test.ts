import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goesBackAndForth } from '../../../../tests/support/any-history.ts'
import { step } from '../../../../tests/support/arbitraries.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

const set = (type: string, id: string, fields: Record<string, string | number | null>) => ({
  label: 'set',
  operations: [{ op: 'set' as const, type, id, fields }],
  reason: 'test'
})

describe('undo and redo', () => {
  it('any history undone step by step gives every earlier state again, and redone every later one', async () => {
    // Many more: store/histories.torture.ts.
    const histories = fc.array(step(), { minLength: 1, maxLength: 14 })
    await fc.assert(fc.asyncProperty(histories, goesBackAndForth), { numRuns: 8 })
  })

  it('can be undone, redone and undone again, as often as one likes', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await workspace.commit(set('department', id, { name: 'B' }))
      const name = async () =>
        (await workspace.read.selectFrom('department').select('name').executeTakeFirstOrThrow()).name
      for (let round = 0; round < 3; round += 1) {
        await workspace.undo()
        expect(await name()).toBe('A')
        await workspace.redo()
        expect(await name()).toBe('B')
      }
    })
  })

  it('goes on after a restart', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await workspace.commit(set('department', id, { name: 'B' }))
      let again = await reopen()
      await again.undo()
      again = await reopen()
      expect((await again.read.selectFrom('department').selectAll().executeTakeFirstOrThrow()).name).toBe('A')
      await again.redo()
      expect((await again.read.selectFrom('department').selectAll().executeTakeFirstOrThrow()).name).toBe('B')
      expect(await again.undoState()).toMatchObject({ undo: { label: 'set' }, redo: null })
    })
  })

  it('a new edit clears what could be redone', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      await workspace.commit(set('department', id, { name: 'B' }))
      await workspace.undo()
      expect((await workspace.undoState()).redo).not.toBeNull()
      await workspace.commit(set('department', id, { name: 'C' }))
      await expect(workspace.redo()).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
      await workspace.undo()
      await workspace.redo()
      await expect(workspace.redo()).rejects.toMatchObject({ code: 'NOTHING_TO_REDO' })
    })
  })

  it('leaves alone and names a field that was changed again since', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A', shortName: 'a' })
      const { stamp } = await workspace.commit(set('department', id, { name: 'B', shortName: 'b' }))
      await workspace.commit(set('department', id, { name: 'C' }))
      const undone = await workspace.undoTransaction(stamp ?? '')
      expect(undone.left).toEqual([{ type: 'department', id, field: 'name' }])
      const row = await workspace.read.selectFrom('department').selectAll().executeTakeFirstOrThrow()
      expect(row).toMatchObject({ name: 'C', shortName: 'a' })
    })
  })

  it('refuses to undo when every field was changed since, and writes nothing', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const { stamp } = await workspace.commit(set('department', id, { name: 'B' }))
      await workspace.commit(set('department', id, { name: 'C' }))
      const before = await workspace.read.selectFrom('transaction').select('stamp').execute()
      await expect(workspace.undoTransaction(stamp ?? '')).rejects.toMatchObject({ code: 'UNDO_BLOCKED' })
      expect(await workspace.read.selectFrom('transaction').select('stamp').execute()).toEqual(before)
      await expect(
        workspace.undoTransaction('2026-01-01T00:00:00.000Z-0000-000000000000')
      ).rejects.toMatchObject({
        code: 'TRANSACTION_UNKNOWN'
      })
    })
  })

  it('can take back an older edit once the newer one is itself undone', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const first = await workspace.commit(set('department', id, { name: 'B' }))
      const second = await workspace.commit(set('department', id, { name: 'C' }))
      await workspace.undoTransaction(second.stamp ?? '')
      await workspace.undoTransaction(first.stamp ?? '')
      const row = await workspace.read.selectFrom('department').selectAll().executeTakeFirstOrThrow()
      expect(row.name).toBe('A')
    })
  })

  it('keeps a record that an import made when someone has worked on it since, and takes the rest of the import back', async () => {
    await withWorkspace(async workspace => {
      const { stamp, created } = await workspace.commit({
        label: 'import',
        kind: 'import',
        operations: ['A', 'B', 'C'].map(name => ({ op: 'create', type: 'department', fields: { name } }))
      })
      const kept = created[1]?.id ?? ''
      await workspace.commit(set('department', kept, { shortName: 'b' }))
      await expect(workspace.undoState()).resolves.toMatchObject({ undo: { label: 'set' } })
      const undone = await workspace.undoTransaction(stamp ?? '')
      expect(undone.left).toEqual([{ type: 'department', id: kept, field: 'id' }])
      const live = await workspace.read
        .selectFrom('department')
        .select('id')
        .where('deletedAt', 'is', null)
        .execute()
      expect(live).toEqual([{ id: kept }])
    })
  })

  it('keeps a created parent while a child that came later lives in it', async () => {
    await withWorkspace(async workspace => {
      const roadmap = await createOne(workspace, 'roadmap', { title: 'R' })
      const made = await workspace.commit({
        label: 'axis',
        operations: [{ op: 'create', type: 'axis', fields: { roadmap, title: 'X' } }]
      })
      const axis = made.created[0]?.id ?? ''
      await createOne(workspace, 'objective', { axis, title: 'O' })
      await expect(workspace.undoTransaction(made.stamp ?? '')).rejects.toMatchObject({
        code: 'UNDO_BLOCKED'
      })
      await workspace.undo()
      await workspace.undoTransaction(made.stamp ?? '')
      expect(
        await workspace.read.selectFrom('axis').select('id').where('deletedAt', 'is', null).execute()
      ).toEqual([])
    })
  })

  it('points again at what lies in the bin by now, as it did before', async () => {
    await withWorkspace(async workspace => {
      const partnerCity = await createOne(workspace, 'partnerCity', { name: 'Tirana' })
      const practice = await createOne(workspace, 'practice', { title: 'TUMO', partnerCity })
      await workspace.commit({
        label: 'delete',
        operations: [{ op: 'delete', type: 'partnerCity', id: partnerCity }]
      })
      await workspace.commit(set('practice', practice, { partnerCity: null }))
      expect((await workspace.undo()).left).toEqual([])
      const row = await workspace.read.selectFrom('practice').selectAll().executeTakeFirstOrThrow()
      expect(row.partnerCity).toBe(partnerCity)
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('does not bring a child back into a parent that is in the bin', async () => {
    await withWorkspace(async workspace => {
      const roadmap = await createOne(workspace, 'roadmap', { title: 'R' })
      const axis = await createOne(workspace, 'axis', { roadmap, title: 'X' })
      const deletion = await workspace.commit({
        label: 'delete',
        operations: [{ op: 'delete', type: 'axis', id: axis }]
      })
      await workspace.commit({
        label: 'delete',
        operations: [{ op: 'delete', type: 'roadmap', id: roadmap }]
      })
      await expect(workspace.undoTransaction(deletion.stamp ?? '')).rejects.toMatchObject({
        code: 'UNDO_BLOCKED'
      })
    })
  })

  it('undoes an import as a whole, also after a restart, and can bring it back', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const empty = await visibleState(workspace)
      const { stamp } = await workspace.commit({
        label: 'import',
        kind: 'import',
        operations: Array.from({ length: 30 }, (_, index) => ({
          op: 'create',
          type: 'stakeholder',
          fields: { name: `S${index}`, 'name@en': `T${index}` }
        }))
      })
      const full = await visibleState(workspace)
      const again = await reopen()
      await expect(again.undo()).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' })
      const undone = await again.undoTransaction(stamp ?? '')
      expect(await visibleState(again)).toEqual(empty)
      await again.undoTransaction(undone.stamp ?? '')
      expect(await visibleState(again)).toEqual(full)
    })
  })
})
