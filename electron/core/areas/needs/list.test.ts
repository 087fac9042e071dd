import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { needs } from './procedures.ts'

const list = (workspace: Workspace) => call(needs.list, undefined, { context: contextOver(workspace) })
const criterionOf = async (workspace: Workspace, direction: string): Promise<string> =>
  (
    await workspace.read
      .selectFrom('criterion')
      .select('id')
      .where('direction', '=', direction as 'benefit')
      .orderBy('position')
      .executeTakeFirstOrThrow()
  ).id

describe('needs and priorities', () => {
  it('rank priorities by the weighted scores of the departments', () =>
    withWorkspace(async workspace => {
      const benefit = await criterionOf(workspace, 'benefit')
      const cost = await criterionOf(workspace, 'cost')
      const culture = await createOne(workspace, 'department', { name: 'Cultura' })
      const youth = await createOne(workspace, 'department', { name: 'Giovani' })
      const first = await createOne(workspace, 'priority', { title: 'Scuola', department: culture })
      const second = await createOne(workspace, 'priority', { title: 'Casa' })
      const unscored = await createOne(workspace, 'priority', { title: 'Altro' })
      await createOne(workspace, 'score', {
        priority: first,
        criterion: benefit,
        department: culture,
        value: 2
      })
      await createOne(workspace, 'score', {
        priority: first,
        criterion: benefit,
        department: youth,
        value: 4
      })
      await createOne(workspace, 'score', {
        priority: second,
        criterion: benefit,
        department: culture,
        value: 5
      })
      await createOne(workspace, 'score', {
        priority: second,
        criterion: cost,
        department: culture,
        value: 1
      })
      const { priorities, criteria, departments, scores } = await list(workspace)
      expect(priorities.map(({ id, rank, total, spread }) => ({ id, rank, total, spread }))).toEqual([
        { id: first, rank: 2, total: 3, spread: { low: 2, high: 4 } },
        { id: second, rank: 1, total: 5, spread: { low: 5, high: 5 } },
        { id: unscored, rank: null, total: null, spread: null }
      ])
      expect(priorities[0]?.scored).toBe(Math.round(100 / criteria.length))
      expect(priorities[0]?.department?.title).toBe('Cultura')
      expect(departments.map(({ title }) => title)).toEqual(['Cultura', 'Giovani'])
      expect(scores).toHaveLength(4)
      expect(scores[0]?.stamps).toMatchObject({ note: null })
    }))

  it('no longer hear a department in the bin', () =>
    withWorkspace(async workspace => {
      const criterion = await criterionOf(workspace, 'benefit')
      const culture = await createOne(workspace, 'department', { name: 'Cultura' })
      const priority = await createOne(workspace, 'priority', { title: 'Scuola' })
      await createOne(workspace, 'score', { priority, criterion, department: culture, value: 2 })
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'department', id: culture }] })
      expect((await list(workspace)).priorities[0]?.total).toBeNull()
    }))
})
