import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { scorePriority, unpackScores } from '#shared/rules/scoring.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { needs } from './procedures.ts'

const judgements = (workspace: Workspace, ids: string[] | null = null) =>
  call(needs.judgements, { ids }, { context: contextOver(workspace) })

/** What the scores come to, as the screen counts it. */
const totals = async (workspace: Workspace, ids: string[] | null = null) => {
  const { criteria } = await call(needs.frame, undefined, { context: contextOver(workspace) })
  const { priorities, ...columns } = await judgements(workspace, ids)
  return priorities.map(({ id, scores }) => {
    const { total, scored, byDepartment } = scorePriority(criteria, unpackScores(columns, scores))
    return {
      id,
      total,
      scored,
      voices: [...byDepartment].map(([department, score]) => ({ department, score }))
    }
  })
}
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
  it('are weighed by the scores of the departments', () =>
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
      const context = contextOver(workspace)
      const { criteria, departments } = await call(needs.frame, undefined, { context })
      expect(await totals(workspace)).toEqual([
        {
          id: first,
          total: 3,
          scored: Math.round(100 / criteria.length),
          voices: [
            { department: culture, score: 2 },
            { department: youth, score: 4 }
          ]
        },
        expect.objectContaining({ id: second, total: 5, voices: [{ department: culture, score: 5 }] }),
        { id: unscored, total: null, scored: 0, voices: [] }
      ])
      expect(departments.map(({ title }) => title)).toEqual(['Cultura', 'Giovani'])
    }))

  it('are read one by one after a change, and scores by voice where they are looked at', () =>
    withWorkspace(async workspace => {
      const context = contextOver(workspace)
      const criterion = await criterionOf(workspace, 'benefit')
      const culture = await createOne(workspace, 'department', { name: 'Cultura' })
      const first = await createOne(workspace, 'priority', { title: 'Scuola' })
      const second = await createOne(workspace, 'priority', { title: 'Casa' })
      const score = { criterion, department: culture }
      await createOne(workspace, 'score', { ...score, priority: first, value: 2 })
      const own = await createOne(workspace, 'score', { ...score, priority: second, value: 4 })
      await createOne(workspace, 'score', { criterion, priority: second, value: 5 })
      expect(await totals(workspace, [second])).toMatchObject([{ id: second, total: 4.5 }])
      const asked = { department: culture, priorities: [second] }
      expect(await call(needs.scores, asked, { context })).toEqual([
        { id: own, priority: second, criterion, value: 4, note: null, stamp: expect.any(String) }
      ])
      const group = { department: null, priorities: [first, second] }
      expect(await call(needs.scores, group, { context })).toMatchObject([{ priority: second, value: 5 }])
    }))

  it('no longer hear a department in the bin', () =>
    withWorkspace(async workspace => {
      const criterion = await criterionOf(workspace, 'benefit')
      const culture = await createOne(workspace, 'department', { name: 'Cultura' })
      const priority = await createOne(workspace, 'priority', { title: 'Scuola' })
      await createOne(workspace, 'score', { priority, criterion, department: culture, value: 2 })
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'department', id: culture }] })
      expect((await totals(workspace))[0]?.total).toBeNull()
    }))
})
