import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { record } from './procedures.ts'

const plan = async (workspace: Workspace) => {
  const roadmap = (await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()).id
  const axis = await createOne(workspace, 'axis', { roadmap, title: 'Comunicazione inclusiva' })
  const objective = await createOne(workspace, 'objective', { axis, title: 'Parole' })
  const department = await createOne(workspace, 'department', { name: 'Cultura' })
  const action = await createOne(workspace, 'action', {
    objective,
    title: 'Vademecum',
    leadDepartment: department
  })
  return { roadmap, axis, objective, department, action }
}

describe('the record page', () => {
  it('shows values with their stamps, the way to the record, and what its references point at', () =>
    withWorkspace(async workspace => {
      const { roadmap, axis, objective, department, action } = await plan(workspace)
      const page = await call(record.get, { type: 'action', id: action }, { context: contextOver(workspace) })
      expect(page.title).toBe('Vademecum')
      expect(page.path.map(({ id }) => id)).toEqual([roadmap, axis, objective])
      expect(page.values.status).toBeNull()
      expect(page.stamps.status).toBeNull()
      expect(page.stamps.title).toHaveLength(42)
      expect(page.references.leadDepartment).toEqual({
        type: 'department',
        id: department,
        title: 'Cultura',
        deleted: false
      })
    }))

  it('shows ties through links and references from both ends', () =>
    withWorkspace(async workspace => {
      const { action, department } = await plan(workspace)
      const stakeholder = await createOne(workspace, 'stakeholder', {
        name: 'Forum',
        responsibleDepartment: department
      })
      const link = await createOne(workspace, 'actionPartner', { action, stakeholder, role: 'expert' })
      const context = contextOver(workspace)
      const fromAction = await call(record.get, { type: 'action', id: action }, { context })
      expect(fromAction.connections).toContainEqual({
        through: 'actionPartner',
        direction: 'to',
        link: { type: 'actionPartner', id: link },
        values: { role: 'expert' },
        record: { type: 'stakeholder', id: stakeholder, title: 'Forum', deleted: false }
      })
      const fromStakeholder = await call(record.get, { type: 'stakeholder', id: stakeholder }, { context })
      expect(fromStakeholder.connections.map(({ through, direction }) => [through, direction])).toEqual([
        ['actionPartner', 'from'],
        ['responsibleDepartment', 'to']
      ])
      const fromDepartment = await call(record.get, { type: 'department', id: department }, { context })
      expect(fromDepartment.connections.map(({ through, record: { id } }) => [through, id])).toEqual([
        ['responsibleDepartment', stakeholder],
        ['leadDepartment', action]
      ])
      expect((await call(record.get, { type: 'actionPartner', id: link }, { context })).title).toBe(
        'Vademecum – Forum'
      )
    }))

  it('calls a translation outdated once its original has changed', () =>
    withWorkspace(async workspace => {
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum', 'name@en': 'The forum' })
      const context = contextOver(workspace)
      const translations = async () =>
        (await call(record.get, { type: 'stakeholder', id }, { context })).translations
      expect(await translations()).toEqual([
        { field: 'name', language: 'en', text: 'The forum', outdated: false }
      ])
      await workspace.commit({
        label: 'rename',
        operations: [{ op: 'set', type: 'stakeholder', id, fields: { name: 'Forum Città Mondo' } }]
      })
      expect((await translations())[0]?.outdated).toBe(true)
      await workspace.commit({
        label: 'translate',
        operations: [{ op: 'set', type: 'stakeholder', id, fields: { 'name@en': 'World City Forum' } }]
      })
      expect((await translations())[0]?.outdated).toBe(false)
    }))

  it('shows a reference to a record in the bin as such, and a deleted record too', () =>
    withWorkspace(async workspace => {
      const { action, department } = await plan(workspace)
      await workspace.commit({
        label: 'delete',
        operations: [{ op: 'delete', type: 'department', id: department }]
      })
      const context = contextOver(workspace)
      expect(
        (await call(record.get, { type: 'action', id: action }, { context })).references.leadDepartment
          ?.deleted
      ).toBe(true)
      expect(
        (await call(record.get, { type: 'department', id: department }, { context })).deletedAt
      ).toHaveLength(42)
    }))

  it('shows with a record in the bin what went there with it, and nothing that was there before', () =>
    withWorkspace(async workspace => {
      const { action } = await plan(workspace)
      const stakeholder = await createOne(workspace, 'stakeholder', { name: 'Forum' })
      await createOne(workspace, 'actionPartner', { action, stakeholder, role: 'partner' })
      const [, first] = [
        await createOne(workspace, 'milestone', { action, title: 'Bozza' }),
        await createOne(workspace, 'milestone', { action, title: 'Tolta prima' })
      ]
      const remove = (type: string, id: string) =>
        workspace.commit({ label: 'x', operations: [{ op: 'delete', type, id }] })
      await remove('milestone', first)
      await remove('action', action)
      const context = contextOver(workspace)
      const milestones = await call(
        record.children,
        { parent: { type: 'action', id: action }, type: 'milestone' },
        { context }
      )
      expect(milestones.map(({ values }) => values['title'])).toEqual(['Bozza'])
      const page = await call(record.get, { type: 'action', id: action }, { context })
      expect(page.connections.map(({ record: { title } }) => title)).toContain('Forum')
    }))

  it('refuses an id that is not there', () =>
    withWorkspace(async workspace => {
      const input = { type: 'action' as const, id: '01234567-89ab-7def-8123-456789abcdef' }
      await expect(call(record.get, input, { context: contextOver(workspace) })).rejects.toMatchObject({
        code: 'RECORD_UNKNOWN'
      })
    }))
})

describe('children and choices', () => {
  it('come in their order, with stamps for a form', () =>
    withWorkspace(async workspace => {
      const { action } = await plan(workspace)
      const second = await createOne(workspace, 'milestone', { action, title: 'Seconda', position: 'a5' })
      const first = await createOne(workspace, 'milestone', { action, title: 'Prima', position: 'a1' })
      const context = contextOver(workspace)
      const rows = await call(
        record.children,
        { parent: { type: 'action', id: action }, type: 'milestone' },
        { context }
      )
      expect(rows.map(({ id }) => id)).toEqual([first, second])
      expect(rows[0]?.stamps.dueDate).toBeNull()
      expect(rows[0]?.references.action?.title).toBe('Vademecum')
      const wrong = { parent: { type: 'action' as const, id: action }, type: 'member' as const }
      await expect(call(record.children, wrong, { context })).rejects.toMatchObject({ code: 'UNKNOWN_TYPE' })
    }))

  it('are sorted as the language sorts, and found without accents and case', () =>
    withWorkspace(async workspace => {
      for (const name of ['zeta', 'Éco 10', 'éco 9', 'Alfa'])
        await createOne(workspace, 'stakeholder', { name })
      const options = async (words: string, limit = 100) =>
        (
          await call(
            record.options,
            { type: 'stakeholder', words, language: 'it', limit },
            { context: contextOver(workspace) }
          )
        ).map(({ title }) => title)
      expect(await options('')).toEqual(['Alfa', 'éco 9', 'Éco 10', 'zeta'])
      expect(await options('ECO')).toEqual(['éco 9', 'Éco 10'])
      expect(await options('eco 1')).toEqual(['Éco 10'])
      expect(await options('', 1)).toEqual(['Alfa'])
    }))
})
