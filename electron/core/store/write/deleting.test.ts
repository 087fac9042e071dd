import { describe, expect, it } from 'vitest'
import { refused, run } from '../../../../tests/support/committing.ts'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { visibleState } from '../../../../tests/support/visible-state.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'

describe('deleting', () => {
  it('takes children, links and attachments along and brings back exactly those', async () => {
    await withWorkspace(async workspace => {
      const { operations, ids } = oneOfEach()
      await run(workspace, ...operations)
      const early = await createOne(workspace, 'milestone', { action: ids.action ?? '', title: 'early' })
      await run(workspace, { op: 'delete', type: 'milestone', id: early })
      const before = await visibleState(workspace)
      const { changed } = await run(workspace, { op: 'delete', type: 'action', id: ids.action ?? '' })
      const types = new Set(changed.map(({ type }) => type))
      for (const type of [
        'action',
        'milestone',
        'budgetLine',
        'alignment',
        'actionPartner',
        'indicator',
        'measurement'
      ]) {
        expect(types).toContain(type)
      }
      expect(new Set(Object.keys(await visibleState(workspace)))).not.toContain(`action ${ids.action}`)
      await run(workspace, { op: 'restore', type: 'action', id: ids.action ?? '' })
      expect(await visibleState(workspace)).toEqual(before)
    })
  })

  it('keeps references to what is in the bin, and refuses a new child in it', async () => {
    await withWorkspace(async workspace => {
      const { operations, ids } = oneOfEach()
      await run(workspace, ...operations)
      await run(workspace, { op: 'delete', type: 'department', id: ids.department ?? '' })
      const row = await workspace.read.selectFrom('action').selectAll().executeTakeFirstOrThrow()
      expect(row).toMatchObject({ leadDepartment: ids.department, deletedAt: null })
      await run(workspace, { op: 'delete', type: 'objective', id: ids.objective ?? '' })
      await refused(workspace, 'PARENT_DELETED', {
        op: 'create',
        type: 'action',
        fields: { objective: ids.objective ?? '', title: 'x' }
      })
    })
  })
})
