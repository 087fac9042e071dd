import { describe, expect, it } from 'vitest'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { fieldStamps } from '../history/field-stamps.ts'
import type { Workspace } from '../workspace.ts'

const logOf = ({ read }: Workspace, id: string) =>
  read
    .selectFrom('change')
    .select(['field', 'before', 'after', 'stamp'])
    .where('type', '=', 'stakeholder')
    .where('id', '=', id)
    .orderBy('stamp')
    .orderBy('field')
    .execute()

describe('a record that is made', () => {
  it('is one row of the log: canonical JSON of all that it was made with, translations among it', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', {
        power: 3,
        name: 'Forum "è"',
        'name@ar': 'منتدى',
        description: '',
        'description@en': 'Without an original'
      })
      const [row, ...others] = await logOf(workspace, id)
      expect([row?.field, row?.before, others]).toEqual(['id', null, []])
      const after = JSON.parse(row?.after ?? '') as JsonObject
      expect(after).toEqual({
        name: 'Forum "è"',
        power: 3,
        'name@ar': { original: row?.stamp, text: 'منتدى' },
        'description@en': { original: null, text: 'Without an original' }
      })
      expect(row?.after).toBe(canonicalJson(after))
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('gives its first values the stamp of its creation, until they change', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', { name: 'A', 'name@fr': 'A', power: 2 })
      const [made] = await logOf(workspace, id)
      const set = (fields: Record<string, string | number | null>, base: Record<string, string | null>) =>
        workspace.commit({
          label: 'x',
          requireBase: true,
          operations: [{ op: 'set', type: 'stakeholder', id, fields, base }]
        })
      const stamps = await fieldStamps(workspace.read, 'stakeholder', id)
      expect(stamps).toMatchObject({
        name: made?.stamp,
        'name@fr': made?.stamp,
        power: made?.stamp,
        sector: null
      })
      const { stamp } = await set({ name: 'B' }, { name: made?.stamp ?? '' })
      await expect(set({ name: 'C' }, { name: made?.stamp ?? '' })).rejects.toMatchObject({
        code: 'STALE',
        details: { stamp }
      })
      await expect(set({ power: 1 }, { power: null })).rejects.toMatchObject({ code: 'STALE' })
      await set({ power: 1, sector: null }, { power: made?.stamp ?? '', sector: null })
    })
  })

  it('keeps its first values when an undo takes back what was changed, and goes as a whole', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', { name: 'A', power: 2 })
      const { stamp } = await workspace.commit({
        label: 'x',
        operations: [{ op: 'set', type: 'stakeholder', id, fields: { name: 'B', power: null } }]
      })
      await workspace.undoTransaction(stamp ?? '')
      expect(await workspace.read.selectFrom('stakeholder').select(['name', 'power']).execute()).toEqual([
        { name: 'A', power: 2 }
      ])
      const [made] = await logOf(workspace, id)
      expect(await workspace.undoTransaction(made?.stamp ?? '')).toMatchObject({ left: [] })
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('and put into the bin by the same commit is in the bin by a row of its own', async () => {
    await withWorkspace(async workspace => {
      const id = '01a2031f-0000-7000-8000-000000000000'
      await workspace.commit({
        label: 'x',
        operations: [
          { op: 'create', type: 'stakeholder', id, fields: { name: 'A' } },
          { op: 'delete', type: 'stakeholder', id }
        ]
      })
      expect((await logOf(workspace, id)).map(({ field }) => field)).toEqual(['deletedAt', 'id'])
      expect((await workspace.validate()).problems).toEqual([])
    })
  })
})
