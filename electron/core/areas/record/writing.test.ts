import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import type { FieldStamps, FieldValues } from '#shared/contract/operation.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { changesOf } from './changes.ts'
import { record } from './procedures.ts'

describe('writing from the window', () => {
  it('needs the stamps the form was loaded with', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum' })
      const context = contextOver(workspace)
      const set = { op: 'set' as const, type: 'stakeholder', id, fields: { name: 'Altro' } }
      await expect(call(record.commit, { label: 'x', operations: [set] }, { context })).rejects.toMatchObject(
        { code: 'OPERATIONS_INVALID' }
      )
      const { stamps } = await call(record.get, { type: 'stakeholder', id }, { context })
      const base = { name: stamps.name ?? null }
      const result = await call(record.commit, { label: 'x', operations: [{ ...set, base }] }, { context })
      expect(result.change?.records).toEqual([
        { type: 'stakeholder', id, fields: ['name'], values: { name: 'Altro' }, near: [] }
      ])
      const late = { ...set, fields: { name: 'Terzo' }, base }
      await expect(
        call(record.commit, { label: 'y', operations: [late] }, { context })
      ).rejects.toMatchObject({ code: 'STALE' })
    }))

  it('is taken back and brought again, and told in the history', () =>
    withWorkspace(async workspace => {
      const context = contextOver(workspace)
      const { created } = await call(
        record.commit,
        {
          label: 'Nuovo attore',
          operations: [{ op: 'create', type: 'stakeholder', fields: { name: 'Forum' } }]
        },
        { context }
      )
      const id = created[0]?.id ?? ''
      expect((await call(record.undoState, undefined, { context })).undo?.label).toBe('Nuovo attore')
      await call(record.undo, undefined, { context })
      expect((await call(record.bin, undefined, { context })).map(({ record: { id } }) => id)).toEqual([id])
      await call(record.redo, undefined, { context })
      expect(await call(record.bin, undefined, { context })).toEqual([])
      const history = await call(record.history, { type: 'stakeholder', id }, { context })
      expect(history.map(({ kind }) => kind)).toEqual(['redo', 'undo', 'edit'])
      const hits = await call(record.search, { words: 'forum' }, { context })
      expect(hits.map(hit => hit.id)).toEqual([id])
      expect((await call(record.workspaceHistory, {}, { context })).length).toBeGreaterThan(3)
    }))

  it('counts in the bin what went along, also when several records were deleted at once', () =>
    withWorkspace(async workspace => {
      const contact = async (stakeholder: string) =>
        createOne(workspace, 'contactPerson', { stakeholder, role: 'Presidente' })
      const ids = []
      for (const name of ['a', 'b']) ids.push(await createOne(workspace, 'stakeholder', { name }))
      const [a = '', b = ''] = ids
      await contact(a)
      await contact(a)
      await contact(b)
      const remove = (id: string) => ({ op: 'delete' as const, type: 'stakeholder', id })
      await workspace.commit({ label: 'both', operations: [remove(a), remove(b)] })
      const context = contextOver(workspace)
      const counts = async () =>
        Object.fromEntries(
          (await call(record.bin, undefined, { context })).map(entry => [entry.record.id, entry.withChildren])
        )
      expect(await counts()).toEqual({ [a]: 2, [b]: 1 })
      await workspace.undo()
      await workspace.commit({ label: 'one', operations: [remove(a)] })
      expect(await counts()).toEqual({ [a]: 2 })
    }))
})

describe('the changes told to the window', () => {
  it('name the fields, what the record points at before and now, what it lives in, and the next undo', () =>
    withWorkspace(async workspace => {
      const context = contextOver(workspace)
      const roadmap = await createOne(workspace, 'roadmap', { title: 'Piano' })
      const axis = await createOne(workspace, 'axis', { roadmap, title: 'Asse' })
      const objective = await createOne(workspace, 'objective', { axis, title: 'Obiettivo' })
      const indicator = await createOne(workspace, 'indicator', { objective, title: 'Corsi' })
      const [old, now] = [
        await createOne(workspace, 'department', { name: 'Cultura' }),
        await createOne(workspace, 'department', { name: 'Casa' })
      ]
      const set = (fields: FieldValues, base: FieldStamps) => {
        const operations = [{ op: 'set' as const, type: 'indicator', id: indicator, fields, base }]
        return call(record.commit, { label: 'x', operations }, { context })
      }
      const first = await set({ responsibleDepartment: old }, { responsibleDepartment: null })
      const { stamp, change } = await set(
        { responsibleDepartment: now, 'title@en': 'Courses' },
        { responsibleDepartment: first.stamp, 'title@en': null }
      )
      expect(change).toMatchObject({
        stamp,
        types: ['indicator'],
        undoState: { undo: { stamp }, redo: null }
      })
      expect(change?.records).toMatchObject([{ fields: ['responsibleDepartment', 'title@en'] }])
      expect(new Set(change?.records?.[0]?.near)).toEqual(
        new Set([
          { type: 'objective', id: objective },
          { type: 'axis', id: axis },
          { type: 'roadmap', id: roadmap },
          { type: 'department', id: old },
          { type: 'department', id: now }
        ])
      )
    }))

  it('follow each commit and end when listening ends', () =>
    withWorkspace(async workspace => {
      const stop = new AbortController()
      const changes = changesOf(workspace, stop.signal)
      const first = changes.next()
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum' })
      await createOne(workspace, 'stakeholder', { name: 'Altro' })
      expect((await first).value).toMatchObject({ kind: 'edit', records: [{ type: 'stakeholder', id }] })
      expect((await changes.next()).done).toBe(false)
      const last = changes.next()
      stop.abort()
      expect((await last).done).toBe(true)
    }))

  it.each([
    ['the reader leaves while it waits', async (changes: ReturnType<typeof changesOf>) => changes.return()],
    ['the signal ends', async (_: ReturnType<typeof changesOf>, stop: AbortController) => stop.abort()]
  ])('leave no listener behind when %s', (_, leave) =>
    withWorkspace(async workspace => {
      const listeners = new Set<unknown>()
      const watched: Workspace = {
        ...workspace,
        onChange: listener => {
          listeners.add(listener)
          return () => listeners.delete(listener)
        }
      }
      const stop = new AbortController()
      const changes = changesOf(watched, stop.signal)
      const waiting = changes.next()
      expect(listeners.size).toBe(1)
      await leave(changes, stop)
      expect((await waiting).done).toBe(true)
      expect(listeners.size).toBe(0)
    })
  )
})
