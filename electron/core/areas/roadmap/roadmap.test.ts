import { call } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { byPosition } from '#shared/rules/position.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { sha256 } from '../../files/sha256.ts'
import { contextOver } from '../../reading/testing/context.ts'
import { writeIndex, writeList } from '../../seals/list.ts'
import { allSealed } from '../../seals/testing/all-sealed.ts'
import type { CoreContext } from '../../serving/context.ts'
import type { Workspace } from '../../store/workspace.ts'
import { roadmap } from './procedures.ts'

const today = '2022-06-15'

const plan = async (workspace: Workspace) => {
  const id = (await workspace.read.selectFrom('roadmap').select('id').executeTakeFirstOrThrow()).id
  const axis = await createOne(workspace, 'axis', { roadmap: id, title: 'Asse' })
  const objective = await createOne(workspace, 'objective', { axis, title: 'Obiettivo' })
  const department = await createOne(workspace, 'department', { name: 'Cultura' })
  const action = await createOne(workspace, 'action', {
    objective,
    title: 'Vademecum',
    leadDepartment: department,
    startDate: '2022-01-01',
    endDate: '2022-12-31',
    costs: 'hasCosts',
    fundingStatus: 'available'
  })
  return { id, axis, objective, action }
}
/** The plan as the screen puts it together. */
const treeIn = async (context: CoreContext, asked: string | null = null, approved: string | null = null) => {
  const frame = await call(roadmap.frame, { roadmap: asked, approved }, { context })
  const input = { roadmap: frame.roadmap?.id ?? '', approved, ids: null }
  const actions = frame.roadmap === null ? [] : await call(roadmap.actions, input, { context })
  const axes = frame.axes.map(axis => ({
    ...axis,
    objectives: axis.objectives.map(objective => ({
      ...objective,
      actions: actions.filter(action => action.objective === objective.id).toSorted(byPosition)
    }))
  }))
  return { ...frame, axes }
}
const tree = (workspace: Workspace, asked: string | null = null, approved: string | null = null) =>
  treeIn(contextOver(workspace, today), asked, approved)
const onlyAction = async (workspace: Workspace) => (await tree(workspace)).axes[0]?.objectives[0]?.actions[0]

describe('the roadmap tree', () => {
  it('nests axes, objectives and actions in their order, with what the gate asks for', () =>
    withWorkspace(async workspace => {
      const { id, axis, objective, action } = await plan(workspace)
      const earlier = await createOne(workspace, 'action', { objective, title: 'Prima', position: 'Zz' })
      const result = await tree(workspace)
      expect(result.roadmap).toMatchObject({ id })
      expect(result.axes.map(each => each.id)).toEqual([axis])
      expect(result.axes[0]?.objectives[0]?.actions.map(each => each.id)).toEqual([earlier, action])
      const node = result.axes[0]?.objectives[0]?.actions[1]
      expect(node?.missing).toEqual([
        'outputIndicator',
        'outcomeIndicator',
        'cost',
        'planningLink',
        'primarySdg',
        'targetGroup',
        'marker',
        'partners'
      ])
      expect(node?.delivery).toEqual({ light: 'good', reasons: ['onSchedule'], declared: null })
      expect(node?.stamps.endDate).toHaveLength(42)
      expect(node?.stamps.code).toBeNull()
    }))

  it('reads some of the actions as it reads all of them', () =>
    withWorkspace(async workspace => {
      const { id, objective, action } = await plan(workspace)
      await createOne(workspace, 'action', { objective, title: 'Altra' })
      const indicator = await createOne(workspace, 'indicator', { action, title: 'Corsi', level: 'output' })
      await createOne(workspace, 'measurement', { indicator, date: '2022-02-01', value: 3 })
      await createOne(workspace, 'milestone', { action, title: 'Bozza', dueDate: '2022-03-01' })
      const context = contextOver(workspace, today)
      const asked = { roadmap: id, approved: null }
      const all = await call(roadmap.actions, { ...asked, ids: null }, { context })
      expect(all).toHaveLength(2)
      const some = await call(roadmap.actions, { ...asked, ids: [action] }, { context })
      expect(some).toEqual(all.filter(node => node.id === action))
      expect(some[0]).toMatchObject({ indicators: 1, milestones: [{ title: 'Bozza' }] })
    }))

  it('adds up budgets by currency, computes both lights and shows the declared one beside', () =>
    withWorkspace(async workspace => {
      const { action } = await plan(workspace)
      for (const amount of ['150000 EUR', '50000 EUR', '7000 TND'])
        await createOne(workspace, 'budgetLine', { action, label: 'Voce', amount })
      await createOne(workspace, 'milestone', { action, title: 'Tappa', dueDate: '2022-06-01' })
      const indicator = await createOne(workspace, 'indicator', {
        action,
        title: 'Parole',
        level: 'output',
        direction: 'increase',
        baselineValue: 0,
        baselineDate: '2022-01-01',
        targetValue: 20,
        targetDate: '2022-12-31'
      })
      await createOne(workspace, 'measurement', { indicator, date: '2022-06-01', value: 2 })
      await workspace.commit({
        label: 'declare',
        reason: 'Concordato',
        operations: [{ op: 'set', type: 'action', id: action, fields: { declaredLight: 'good' } }]
      })
      const node = await onlyAction(workspace)
      expect(node?.budget).toEqual([
        { currency: 'EUR', amount: 200_000 },
        { currency: 'TND', amount: 7000 }
      ])
      expect(node?.delivery).toEqual({ light: 'watch', reasons: ['milestoneLate'], declared: 'good' })
      expect(node?.results).toEqual({ light: 'bad', reasons: ['indicatorBad'], declared: null })
      expect(node?.indicators).toBe(1)
    }))

  it('leaves out what lies in the bin', () =>
    withWorkspace(async workspace => {
      const { action, axis } = await plan(workspace)
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'action', id: action }] })
      expect(await onlyAction(workspace)).toBeUndefined()
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'axis', id: axis }] })
      expect((await tree(workspace)).axes).toEqual([])
    }))

  it('shows the roadmap of today when none is asked for, and refuses one that is not there', () =>
    withWorkspace(async workspace => {
      const current = await createOne(workspace, 'roadmap', {
        title: 'Attuale',
        startDate: '2022-01-01',
        endDate: '2022-06-15'
      })
      expect((await tree(workspace)).roadmap?.id).toBe(current)
      await expect(tree(workspace, '01234567-89ab-7def-8123-456789abcdef')).rejects.toMatchObject({
        code: 'RECORD_UNKNOWN'
      })
    }))

  it('reads 1,000 actions in as many selects as one', () =>
    withWorkspace(async workspace => {
      const { objective } = await plan(workspace)
      const many = Array.from({ length: 1000 }, (_, index) => ({
        op: 'create' as const,
        type: 'action',
        fields: { objective, title: `Azione ${index}` }
      }))
      await workspace.commit({ label: 'many', operations: many })
      let selects = 0
      const read = new Proxy(workspace.read, {
        get: (target, name) => {
          if (name === 'selectFrom') selects++
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'function' ? value.bind(target) : value
        }
      })
      const result = await treeIn(contextOver({ ...workspace, read }, today))
      expect(result.axes[0]?.objectives[0]?.actions).toHaveLength(1001)
      expect(selects).toBeLessThanOrEqual(30)
    }))
})

it('names the line of costs that does not add up', () =>
  withWorkspace(async workspace => {
    const { action } = await plan(workspace)
    const line = await createOne(workspace, 'budgetLine', {
      action,
      label: 'Esperti',
      amount: '150000 EUR',
      year: 2021,
      budgetCode: '12.04'
    })
    const finance = async () => (await onlyAction(workspace))?.finance
    expect(await finance()).toEqual([{ code: 'yearOutside', line: { id: line, title: 'Esperti' } }])
    await workspace.commit({
      label: 'x',
      operations: [{ op: 'set', type: 'budgetLine', id: line, fields: { year: 2022 } }]
    })
    expect(await finance()).toEqual([])
  }))

it('tells how far the plan reaches across departments, cancelled actions and other roadmaps aside', () =>
  withWorkspace(async workspace => {
    const { id, axis, objective, action } = await plan(workspace)
    const school = await createOne(workspace, 'department', { name: 'Scuola' })
    await createOne(workspace, 'department', { name: 'Casa' })
    const elsewhere = await createOne(workspace, 'roadmap', { title: 'Altra' })
    const reach = (of = id) =>
      call(roadmap.reach, { roadmap: of }, { context: contextOver(workspace, today) })
    const alone = { actions: 1, joint: 0, density: 0, byCityRole: [{ role: null, count: 1 }] }
    expect(await reach()).toEqual({
      ...alone,
      axesWithoutMigrantLed: [axis]
    })
    await createOne(workspace, 'actionDepartment', { action, department: school })
    const partner = await createOne(workspace, 'stakeholder', { name: 'Associazione', migrantLed: 'partly' })
    await createOne(workspace, 'actionPartner', { action, stakeholder: partner })
    await createOne(workspace, 'action', { objective, title: 'Annullata', status: 'cancelled' })
    expect(await reach()).toEqual({ ...alone, joint: 1, density: 33, axesWithoutMigrantLed: [] })
    expect(await reach(elsewhere)).toMatchObject({ actions: 0, axesWithoutMigrantLed: [] })
  }))

describe('sealing', () => {
  const act = {
    title: 'Approvazione',
    occasion: 'approval' as const,
    body: 'Giunta',
    actNumber: '12',
    actDate: today,
    note: null
  }

  it('keeps the records with their hash and stands beside the tree', () =>
    withWorkspace(async workspace => {
      const { id } = await plan(workspace)
      const sealed = await call(
        roadmap.seal,
        { roadmap: id, ...act },
        { context: contextOver(workspace, today) }
      )
      const actions = await allSealed(workspace, sealed.content, 'action')
      expect(actions).toMatchObject([{ type: 'action', title: 'Vademecum' }])
      expect((await tree(workspace)).sealed).toEqual([
        {
          id: sealed.id,
          title: 'Approvazione',
          occasion: 'approval',
          body: 'Giunta',
          actNumber: '12',
          actDate: today,
          sealedOn: today,
          content: sealed.content
        }
      ])
    }))

  const seal = (workspace: Workspace, id: string, occasion: 'approval' | 'visit' = 'approval') =>
    call(roadmap.seal, { roadmap: id, ...act, occasion }, { context: contextOver(workspace, today) })
  const end = (workspace: Workspace, id: string, endDate: string) =>
    workspace.commit({ label: 'x', operations: [{ op: 'set', type: 'action', id, fields: { endDate } }] })

  it('compares today with the newest approval, or with the one asked for', () =>
    withWorkspace(async workspace => {
      const { id, action, objective } = await plan(workspace)
      expect(await tree(workspace)).toMatchObject({ approved: null })
      const first = await seal(workspace, id)
      await end(workspace, action, '2023-02-14')
      const second = await seal(workspace, id)
      await end(workspace, action, '2023-03-31')
      await seal(workspace, id, 'visit')
      await createOne(workspace, 'action', { objective, title: 'Nuova' })
      const approvedOf = async (asked: string | null) => {
        const { approved, axes } = await tree(workspace, null, asked)
        return [approved, ...(axes[0]?.objectives[0]?.actions.map(node => node.approved) ?? [])]
      }
      const dates = (endDate: string) => ({ startDate: '2022-01-01', endDate })
      expect(await approvedOf(null)).toEqual([{ id: second.id, readable: true }, dates('2023-02-14'), null])
      expect(await approvedOf(first.id)).toEqual([
        { id: first.id, readable: true },
        dates('2022-12-31'),
        null
      ])
      // One that is gone is no reason to show nothing.
      expect((await approvedOf(id))[0]).toEqual({ id: second.id, readable: true })
    }))

  it('shows today’s plan when the approved version cannot be read', () =>
    withWorkspace(async workspace => {
      const { id } = await plan(workspace)
      const line = '{"endDate":"never","id":"x","type":"action"}'
      const list = (...hashes: string[]) => writeList(hashes)
      const lists = [list(sha256(Buffer.from(line))), list('0'.repeat(64)), Buffer.from('short')]
      for (const bytes of lists) {
        const index = writeIndex(new Map([['action', { count: 1, list: sha256(bytes) }]]))
        const content = sha256(index)
        await workspace.commit({
          label: 'x',
          operations: [
            {
              op: 'create',
              type: 'sealedVersion',
              fields: { title: 'x', occasion: 'approval', roadmap: id, content }
            }
          ],
          content: {
            blobs: new Map([
              [content, index],
              [sha256(bytes), bytes]
            ]),
            sealedLines: new Map([[sha256(Buffer.from(line)), line]])
          }
        })
        const { approved, axes } = await tree(workspace)
        expect(approved).toMatchObject({ readable: false })
        expect(axes[0]?.objectives[0]?.actions[0]).toMatchObject({ title: 'Vademecum', approved: null })
      }
    }))

  it('reads a sealed version once, however often the tree is asked for', () =>
    withWorkspace(async workspace => {
      const { id } = await plan(workspace)
      await seal(workspace, id)
      let reads = 0
      const counting = {
        ...workspace,
        blob: (sha256: string) => {
          reads += 1
          return workspace.blob(sha256)
        }
      }
      await tree(counting)
      expect(reads).toBeGreaterThan(0)
      const first = reads
      await tree(counting)
      expect(reads).toBe(first)
    }))

  it('freezes no name of a person', () =>
    withWorkspace(async workspace => {
      const { id } = await plan(workspace)
      await createOne(workspace, 'member', {
        role: 'Referente',
        name: 'NomeDaTacere',
        email: 'tacere@example.org'
      })
      const { content } = await seal(workspace, id)
      const members = await allSealed(workspace, content, 'member')
      const text = JSON.stringify(members)
      expect(text).toContain('Referente')
      expect(text).not.toMatch(/NomeDaTacere|tacere@/)
    }))

  it('is not taken back by Ctrl+Z', () =>
    withWorkspace(async workspace => {
      const { id, action } = await plan(workspace)
      await call(roadmap.seal, { roadmap: id, ...act }, { context: contextOver(workspace, today) })
      await workspace.undo()
      expect((await tree(workspace)).sealed).toHaveLength(1)
      expect(
        await workspace.read
          .selectFrom('action')
          .select('id')
          .where('id', '=', action)
          .where('deletedAt', 'is', null)
          .execute()
      ).toEqual([])
    }))

  it('needs a roadmap unless the occasion is about none', () =>
    withWorkspace(async workspace => {
      await createOne(workspace, 'priority', { title: 'Casa' })
      const context = contextOver(workspace, today)
      const without = { ...act, roadmap: null }
      await expect(call(roadmap.seal, without, { context })).rejects.toMatchObject({
        code: 'FIELD_REQUIRED'
      })
      const { content } = await call(roadmap.seal, { ...without, occasion: 'ranking' }, { context })
      const priorities = await allSealed(workspace, content, 'priority')
      expect(priorities).toMatchObject([{ title: 'Casa' }])
    }))

  it('refuses a roadmap in the bin', () =>
    withWorkspace(async workspace => {
      const { id } = await plan(workspace)
      await workspace.commit({ label: 'x', operations: [{ op: 'delete', type: 'roadmap', id }] })
      const input = { roadmap: id, ...act }
      await expect(
        call(roadmap.seal, input, { context: contextOver(workspace, today) })
      ).rejects.toMatchObject({ code: 'RECORD_DELETED' })
    }))
})
