import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { group } from './procedures.ts'

describe('the working group', () => {
  it('lists departments with their members and led actions, and members with their department', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'Cultura' })
      const empty = await createOne(workspace, 'department', { name: 'Giovani' })
      await createOne(workspace, 'member', { role: 'Referente', department: id })
      await createOne(workspace, 'member', { role: 'Osservatrice' })
      const result = await call(group.list, undefined, { context: contextOver(workspace) })
      expect(result.departments).toMatchObject([
        { id, members: 1, actionsLed: 0 },
        { id: empty, members: 0, actionsLed: 0 }
      ])
      expect(result.members.map(({ role, department }) => [role, department?.title ?? null])).toEqual([
        ['Referente', 'Cultura'],
        ['Osservatrice', null]
      ])
    }))
})
