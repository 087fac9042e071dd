import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '#shared/contract/table.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { stakeholders } from './procedures.ts'

describe('the register of stakeholders', () => {
  it('names departments and counts contacts and actions that are not in the bin', () =>
    withWorkspace(async workspace => {
      const department = await createOne(workspace, 'department', { name: 'Cultura' })
      const id = await createOne(workspace, 'stakeholder', {
        name: 'Forum',
        power: 3,
        responsibleDepartment: department
      })
      const gone = await createOne(workspace, 'stakeholder', { name: 'Altro' })
      await createOne(workspace, 'contactPerson', { stakeholder: id, role: 'Presidente' })
      const second = await createOne(workspace, 'contactPerson', { stakeholder: id, role: 'Segreteria' })
      await workspace.commit({
        label: 'x',
        operations: [
          { op: 'delete', type: 'stakeholder', id: gone },
          { op: 'delete', type: 'contactPerson', id: second },
          { op: 'delete', type: 'department', id: department }
        ]
      })
      const rows = rowsOf(await call(stakeholders.list, undefined, { context: contextOver(workspace) }))
      expect(rows).toMatchObject([
        { id, power: 3, contacts: 1, actions: 0, responsibleDepartment: { title: 'Cultura', deleted: true } }
      ])
    }))

  it('holds 10,000 of them', () =>
    withWorkspace(async workspace => {
      const operations = Array.from({ length: 10_000 }, (_, index) => ({
        op: 'create' as const,
        type: 'stakeholder',
        fields: { name: `Attore ${index}` }
      }))
      await workspace.commit({ label: 'many', operations })
      const rows = rowsOf(await call(stakeholders.list, undefined, { context: contextOver(workspace) }))
      expect(rows).toHaveLength(10_000)
    }))
})
