import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '#shared/contract/table.ts'
import { ownName } from '#shared/model/own-fields.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { record } from './procedures.ts'

const define = async (workspace: Workspace) => {
  const field = await createOne(workspace, 'ownField', {
    recordType: 'stakeholder',
    label: 'Quartiere',
    'label@ar': 'الحي',
    fieldKind: 'choice',
    privacyClass: 'partner'
  })
  const choice = await createOne(workspace, 'ownChoice', {
    ownField: field,
    label: 'Porto',
    'label@ar': 'الميناء'
  })
  return { field, choice, name: ownName(field) }
}

describe('own fields in the window', () => {
  it('are told with labels in the language asked for, else as they were written, and with what is in the bin', () =>
    withWorkspace(async workspace => {
      const { field, choice } = await define(workspace)
      const context = contextOver(workspace)
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'ownChoice', id: choice }] })
      const [arabic] = await call(record.ownFields, { language: 'ar' }, { context })
      expect(arabic).toMatchObject({
        id: field,
        label: 'الحي',
        deletedAt: null,
        choices: [{ id: choice, label: 'الميناء', deletedAt: expect.any(String) }]
      })
      const [french] = await call(record.ownFields, { language: 'fr' }, { context })
      expect(french).toMatchObject({ label: 'Quartiere', choices: [{ label: 'Porto' }] })
    }))

  it('have their values and stamps on the page, and are columns of lists', () =>
    withWorkspace(async workspace => {
      const { choice, name } = await define(workspace)
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum', [name]: choice })
      const other = await createOne(workspace, 'stakeholder', { name: 'Rete' })
      const context = contextOver(workspace)
      const page = await call(record.get, { type: 'stakeholder', id }, { context })
      expect(page.values[name]).toBe(choice)
      expect(page.stamps[name]).toHaveLength(42)
      const asked = { type: 'stakeholder' as const, fields: ['name', name] }
      const rows = rowsOf(await call(record.list, asked, { context }))
      expect(rows).toHaveLength(2)
      expect(rows).toContainEqual({ id, name: 'Forum', [name]: choice })
      expect(rows).toContainEqual({ id: other, name: 'Rete', [name]: null })
      await expect(call(record.list, { type: 'action', fields: [name] }, { context })).rejects.toMatchObject({
        code: 'UNKNOWN_FIELD'
      })
    }))
})
