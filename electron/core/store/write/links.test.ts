import { describe, expect, it } from 'vitest'
import { refused, run } from '../../../../tests/support/committing.ts'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import type { Workspace } from '../workspace.ts'

describe('links', () => {
  const tie = async (workspace: Workspace, role: string | null = null) => {
    const { ids } = await setUp(workspace)
    const fields = { action: ids.action ?? '', stakeholder: ids.stakeholder ?? '', role }
    return { ids, create: { op: 'create' as const, type: 'actionPartner', fields } }
  }
  const setUp = async (workspace: Workspace) => {
    const each = oneOfEach()
    await run(workspace, ...each.operations.filter(({ type }) => type !== 'actionPartner'))
    return each
  }

  it('have the id of their two ends; the same again changes nothing; other values are refused', async () => {
    await withWorkspace(async workspace => {
      const { ids, create } = await tie(workspace, 'funder')
      const { created } = await run(workspace, create)
      expect(created).toEqual([{ type: 'actionPartner', id: `${ids.action}~${ids.stakeholder}` }])
      expect((await run(workspace, create)).stamp).toBeNull()
      await refused(workspace, 'RECORD_EXISTS', { ...create, fields: { ...create.fields, role: 'expert' } })
      await refused(workspace, 'OPERATIONS_INVALID', {
        op: 'set',
        type: 'actionPartner',
        id: created[0]?.id ?? '',
        fields: { stakeholder: await createOne(workspace, 'stakeholder', { name: 'Other' }) }
      })
    })
  })

  it('come back when they are made again after they were deleted', async () => {
    await withWorkspace(async workspace => {
      const { create } = await tie(workspace, 'funder')
      const id = (await run(workspace, create)).created[0]?.id ?? ''
      await run(workspace, { op: 'delete', type: 'actionPartner', id })
      await run(workspace, { ...create, fields: { ...create.fields, role: 'expert' } })
      const row = await workspace.read.selectFrom('actionPartner').selectAll().executeTakeFirstOrThrow()
      expect(row).toMatchObject({ id, role: 'expert', deletedAt: null })
      expect((await workspace.validate()).problems).toEqual([])
    })
  })

  it('stay in the bin while one of their ends is there', async () => {
    await withWorkspace(async workspace => {
      const { ids, create } = await tie(workspace)
      const id = (await run(workspace, create)).created[0]?.id ?? ''
      await run(workspace, { op: 'delete', type: 'stakeholder', id: ids.stakeholder ?? '' })
      await refused(workspace, 'PARENT_DELETED', { op: 'restore', type: 'actionPartner', id })
      await run(workspace, { op: 'restore', type: 'stakeholder', id: ids.stakeholder ?? '' })
      const row = await workspace.read.selectFrom('actionPartner').selectAll().executeTakeFirstOrThrow()
      expect(row.deletedAt).toBeNull()
    })
  })
})
