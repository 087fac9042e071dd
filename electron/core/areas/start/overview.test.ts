import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { missingForCouncil } from '#shared/rules/completeness.ts'
import { deliveryLight } from '#shared/rules/delivery-light.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { readActions } from '../../reading/actions.ts'
import { contextOver } from '../../reading/testing/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { type Check, stepOf } from '../in-cycle.ts'
import { start } from './procedures.ts'

const today = '2022-06-15'
const overview = (workspace: Workspace, day = today) =>
  call(start.overview, undefined, { context: contextOver(workspace, day) })

const action = async (workspace: Workspace, fields: Record<string, string>) => {
  const roadmap = (await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()).id
  const axis = await createOne(workspace, 'axis', { roadmap, title: 'Asse' })
  const objective = await createOne(workspace, 'objective', { axis, title: 'Obiettivo' })
  return createOne(workspace, 'action', { objective, title: 'Azione', ...fields })
}

describe('a step of the cycle', () => {
  it('is complete only when nothing is missing, and leaves out what needs nothing', () => {
    const checks: readonly Check[] = [
      { code: 'actions', have: 5, need: 1 },
      { code: 'scores', have: 199, need: 200 },
      { code: 'decisions', have: 0, need: 0 }
    ]
    expect(stepOf('needs', 7, checks)).toEqual({
      area: 'needs',
      records: 7,
      complete: 99,
      missing: [{ code: 'scores', count: 1 }]
    })
    expect(stepOf('needs', 0, [])).toMatchObject({ complete: 0, missing: [] })
  })
})

describe('the start page', () => {
  it('shows a new workspace every step of the cycle', () =>
    withWorkspace(async workspace => {
      const { steps, due, arrived } = await overview(workspace)
      expect(steps.map(({ area }) => area)).toEqual([
        'group',
        'stakeholders',
        'needs',
        'practices',
        'roadmap',
        'monitoring',
        'exchange',
        'documents'
      ])
      expect(steps.every(({ complete }) => complete === 0)).toBe(true)
      expect(due).toEqual([])
      expect(arrived).toEqual([])
    }))

  it('says of the roadmap the share of actions that are ready for the council, as its own page does', () =>
    withWorkspace(async workspace => {
      const objective = (
        await workspace.read
          .selectFrom('action')
          .select('objective')
          .where('id', '=', await action(workspace, {}))
          .executeTakeFirstOrThrow()
      ).objective
      const step = async () => (await overview(workspace)).steps.find(({ area }) => area === 'roadmap')
      expect(await step()).toMatchObject({ complete: 0, missing: [{ code: 'readyActions', count: 1 }] })
      const ready = await createOne(workspace, 'action', {
        objective,
        title: 'Pronta',
        leadDepartment: await createOne(workspace, 'department', { name: 'Cultura' }),
        startDate: '2022-01-01',
        endDate: '2022-12-31',
        costs: 'noCosts'
      })
      for (const level of ['output', 'outcome'])
        await createOne(workspace, 'indicator', { action: ready, title: level, level, baselineValue: 0 })
      expect(await step()).toMatchObject({ complete: 50 })
    }))

  it('counts what is there', () =>
    withWorkspace(async workspace => {
      const department = await createOne(workspace, 'department', { name: 'Cultura' })
      await createOne(workspace, 'department', { name: 'Giovani' })
      await createOne(workspace, 'member', { role: 'Coordinatrice', department, function: 'coordinator' })
      const { steps } = await overview(workspace)
      expect(steps[0]).toEqual({
        area: 'group',
        records: 3,
        complete: 83,
        missing: [{ code: 'departmentMembers', count: 1 }]
      })
    }))

  it('asks one person who works alone for nobody else', () =>
    withWorkspace(async workspace => {
      const department = await createOne(workspace, 'department', { name: 'Segreteria' })
      await createOne(workspace, 'member', { role: 'Responsabile', department })
      const { steps } = await overview(workspace)
      expect(steps[0]).toEqual({ area: 'group', records: 2, complete: 100, missing: [] })
    }))

  it('asks whoever works alone neither for a group nor for a department in the lead', () =>
    withWorkspace(async workspace => {
      const { id } = await workspace.read.selectFrom('city').select('id').executeTakeFirstOrThrow()
      const operations = [{ op: 'set', type: 'city', id, fields: { mode: 'alone' } }] as const
      await workspace.commit({ label: 'x', operations })
      const { steps } = await overview(workspace)
      expect(steps.map(({ area }) => area)).not.toContain('group')
      await action(workspace, { endDate: '2022-12-31' })
      const [live] = await readActions(workspace.read, [])
      expect(live && missingForCouncil(live.facts, today)).not.toContain('lead')
      expect(live && deliveryLight(live.facts, today).reasons).toEqual(['onSchedule'])
    }))

  it('names what is overdue or due within 31 days, and nothing later', () =>
    withWorkspace(async workspace => {
      const id = await action(workspace, { endDate: '2022-07-16' })
      const late = await createOne(workspace, 'milestone', {
        action: id,
        title: 'Tardi',
        dueDate: '2022-06-14'
      })
      await createOne(workspace, 'milestone', {
        action: id,
        title: 'Fatta',
        dueDate: '2022-06-01',
        doneDate: '2022-06-02'
      })
      await createOne(workspace, 'milestone', { action: id, title: 'Lontana', dueDate: '2022-07-17' })
      const stakeholder = await createOne(workspace, 'stakeholder', { name: 'Forum' })
      const contact = await createOne(workspace, 'contactPerson', {
        stakeholder,
        role: 'Presidente',
        name: 'Un nome',
        keepUntil: today
      })
      const indicator = await createOne(workspace, 'indicator', {
        title: 'Quota',
        frequency: 'once',
        targetDate: '2022-07-01'
      })
      const { due } = await overview(workspace)
      expect(due.map(({ record, kind, of, overdue }) => [record.id, kind, of?.title, overdue])).toEqual([
        [late, 'milestone', 'Azione', true],
        [contact, 'keepUntil', 'Forum', false],
        [indicator, 'measurement', undefined, false],
        [id, 'actionEnd', undefined, false]
      ])
      expect(due[1]?.record.title).toBe('Presidente')
    }))

  it('lists the first fifty that are due, and says how many there are', () =>
    withWorkspace(async workspace => {
      const id = await action(workspace, {})
      const dueDate = (at: number) => `2022-0${1 + (at % 5)}-10`
      const operations = Array.from({ length: 60 }, (_, at) => ({
        op: 'create' as const,
        type: 'milestone',
        fields: { action: id, title: `Tappa ${at}`, dueDate: dueDate(at) }
      }))
      await workspace.commit({ label: 'x', operations })
      const { due, dueCount } = await overview(workspace)
      expect(dueCount).toBe(60)
      expect(due).toHaveLength(50)
      const dates = due.map(({ date }) => date)
      expect(dates).toEqual(dates.toSorted())
      expect(dates.at(-1)).toBe('2022-05-10')
    }))

  it('counts needs that somebody scored, once each, and none of the bin', () =>
    withWorkspace(async workspace => {
      const department = await createOne(workspace, 'department', { name: 'Cultura' })
      const [one, other] = [
        await createOne(workspace, 'criterion', { name: 'Urgenza', weight: 10 }),
        await createOne(workspace, 'criterion', { name: 'Portata', weight: 10 })
      ]
      const needs = []
      for (const title of ['Casa', 'Lavoro', 'Lingua'])
        needs.push(await createOne(workspace, 'priority', { title }))
      const [scored = '', bare = '', gone = ''] = needs
      for (const criterion of [one, other])
        for (const priority of [scored, gone])
          await createOne(workspace, 'score', { priority, criterion, department, value: 3 })
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'priority', id: gone }] })
      const step = (await overview(workspace)).steps.find(({ area }) => area === 'needs')
      expect(step?.missing).toContainEqual({ code: 'scores', count: 1 })
      expect(step?.records).toBe(2)
      expect(bare).not.toBe('')
    }))

  it('asks nothing more of actions that are over', () =>
    withWorkspace(async workspace => {
      const id = await action(workspace, { endDate: '2022-06-01', status: 'cancelled' })
      await createOne(workspace, 'milestone', { action: id, title: 'Tappa', dueDate: '2022-06-01' })
      await createOne(workspace, 'indicator', { action: id, title: 'Quota', targetDate: '2022-06-01' })
      expect((await overview(workspace)).due).toEqual([])
    }))

  it('tells what was done last, and by which role', () =>
    withWorkspace(async workspace => {
      const member = await createOne(workspace, 'member', { role: 'Referente Cultura', name: 'Un nome' })
      workspace.setAuthor(member)
      const id = await createOne(workspace, 'stakeholder', { name: 'Forum' })
      const [newest] = (await overview(workspace)).recent
      expect(newest).toMatchObject({
        label: 'create stakeholder',
        kind: 'edit',
        authorRole: 'Referente Cultura',
        record: { id, title: 'Forum' }
      })
    }))

  it('shows bundles for 30 days after they came in', () => {
    const now = () => Date.parse('2022-06-01T10:00:00Z')
    return withWorkspace(
      async workspace => {
        const partnerCity = await createOne(workspace, 'partnerCity', { name: 'Bologna' })
        const hash = 'a'.repeat(64)
        const blob = { bundleId: hash, packageHash: hash, header: hash }
        const numbered = { series: '0123456789ab', sequence: 1, createdAt: '2022-05-31T08:00:00.000Z' }
        const fields = { partnerCity, ...blob, ...numbered, recordCount: 12, trust: 'confirmed' }
        const { created } = await workspace.commit({
          label: 'Import',
          kind: 'import',
          operations: [{ op: 'create', type: 'receivedBundle', fields }]
        })
        const id = created[0]?.id
        expect((await overview(workspace, '2022-07-01')).arrived).toMatchObject([
          { id, partnerCity: { title: 'Bologna' }, recordCount: 12, trust: 'confirmed' }
        ])
        expect((await overview(workspace, '2022-07-02')).arrived).toEqual([])
      },
      { now }
    )
  })
})
