import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import type { RecordListInput } from '#shared/contract/record.ts'
import { rowsOf } from '#shared/contract/table.ts'
import { kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import { PRACTICE_KEYWORDS } from '#shared/model/kinds/practice.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { record } from './procedures.ts'

const list = async (workspace: Workspace, input: RecordListInput) =>
  rowsOf(await call(record.list, input, { context: contextOver(workspace) }))

describe('a list of records', () => {
  it('answers for every kind with all its fields', () =>
    withWorkspace(async workspace => {
      for (const type of RECORD_TYPES)
        await expect(
          list(workspace, { type, fields: Object.keys(kindOf(type).fields) })
        ).resolves.toBeInstanceOf(Array)
    }))

  it('names what references point at and counts what is not in the bin', () =>
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
      const rows = await list(workspace, {
        type: 'stakeholder',
        fields: ['name', 'power', 'interest', 'responsibleDepartment'],
        counts: [
          { name: 'contacts', of: 'contactPerson' },
          { name: 'actions', of: 'actionPartner' }
        ]
      })
      expect(rows).toEqual([
        {
          id,
          name: 'Forum',
          power: 3,
          interest: null,
          contacts: 1,
          actions: 0,
          responsibleDepartment: { type: 'department', id: department, title: 'Cultura', deleted: true }
        }
      ])
    }))

  it('counts only those that hold one of the values asked for, nothing being one of them', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'Cultura' })
      for (const fields of [{ function: 'referent', name: 'x' }, { function: 'expert' }, {}])
        await createOne(workspace, 'member', { role: 'Ruolo', department: id, ...fields })
      const counts = [
        { name: 'referents', of: 'member' as const, where: { function: ['referent'] } },
        { name: 'others', of: 'member' as const, where: { function: [null, 'expert'] } },
        { name: 'unnamed', of: 'member' as const, where: { function: ['referent'], name: [null] } }
      ]
      expect(await list(workspace, { type: 'department', fields: [], counts })).toEqual([
        { id, referents: 1, others: 2, unnamed: 0 }
      ])
    }))

  it('says how many of several fields are filled', () =>
    withWorkspace(async workspace => {
      await createOne(workspace, 'practice', { title: 'TUMO', networking: 'sì', multiSector: 'sì' })
      const filled = [{ name: 'keywords', fields: [...PRACTICE_KEYWORDS] }]
      expect(await list(workspace, { type: 'practice', fields: ['title'], filled })).toMatchObject([
        { title: 'TUMO', keywords: 2 }
      ])
    }))

  it('stands in the order of positions, and gives single records as they are in the whole', () =>
    withWorkspace(async workspace => {
      const last = await createOne(workspace, 'priority', { title: 'Zeta', position: 'a2' })
      const second = await createOne(workspace, 'priority', { title: 'Alfa', position: 'a1' })
      const first = await createOne(workspace, 'priority', { title: 'Beta', position: 'a0' })
      const input = {
        type: 'priority' as const,
        fields: ['title', 'position'],
        counts: [{ name: 'scores', of: 'score' as const }]
      }
      const all = await list(workspace, input)
      expect(all.map(({ id }) => id)).toEqual([first, second, last])
      const some = await list(workspace, { ...input, ids: [last, first, last.replace(/^0/, '1')] })
      expect(some).toEqual(all.filter(({ id }) => id !== second))
    }))

  it('refuses fields and kinds that are not there or do not point here', () =>
    withWorkspace(async workspace => {
      const ask = (input: Partial<RecordListInput>) =>
        list(workspace, { type: 'department', fields: [], ...input })
      await expect(ask({ fields: ['colour'] })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      await expect(ask({ fields: ['toString'] })).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
      await expect(ask({ filled: [{ name: 'x', fields: ['colour'] }] })).rejects.toMatchObject({
        code: 'UNKNOWN_FIELD'
      })
      await expect(ask({ counts: [{ name: 'x', of: 'city' }] })).rejects.toMatchObject({
        code: 'UNKNOWN_TYPE'
      })
      await expect(ask({ counts: [{ name: 'x', of: 'member', by: 'role' }] })).rejects.toMatchObject({
        code: 'UNKNOWN_FIELD'
      })
      await expect(
        ask({ counts: [{ name: 'x', of: 'member', where: { colour: ['red'] } }] })
      ).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' })
    }))

  it('holds 10,000 of them', () =>
    withWorkspace(async workspace => {
      const operations = Array.from({ length: 10_000 }, (_, index) => ({
        op: 'create' as const,
        type: 'stakeholder',
        fields: { name: `Attore ${index}` }
      }))
      await workspace.commit({ label: 'many', operations })
      expect(await list(workspace, { type: 'stakeholder', fields: ['name'] })).toHaveLength(10_000)
    }))
})
