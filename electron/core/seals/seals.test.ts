import { describe, expect, it } from 'vitest'
import { isRecordType, kindOf, RECORD_TYPES } from '#shared/model/index.ts'
import { SEAL_OCCASIONS } from '#shared/model/kinds/sealed-version.ts'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { ANNEX_READS } from '../documents/annex/reads.ts'
import type { Workspace } from '../store/workspace.ts'
import { sealedContent } from './content.ts'
import { readIndex, readList, writeIndex, writeList } from './list.ts'
import { sealedIndex, sealedRecords } from './read.ts'
import { SEAL_SCOPES } from './scopes.ts'
import { allSealed } from './testing/all-sealed.ts'

/** Two roadmaps, of which the first has everything that the second has. */
const twoPlans = async (workspace: Workspace) => {
  const department = await createOne(workspace, 'department', { name: 'Cultura' })
  const plan = async (name: string) => {
    const roadmap = await createOne(workspace, 'roadmap', { title: name })
    const axis = await createOne(workspace, 'axis', { roadmap, title: name })
    const objective = await createOne(workspace, 'objective', { axis, title: name })
    const action = await createOne(workspace, 'action', {
      objective,
      title: name,
      leadDepartment: department
    })
    const stakeholder = await createOne(workspace, 'stakeholder', { name })
    await createOne(workspace, 'actionPartner', { action, stakeholder })
    const indicator = await createOne(workspace, 'indicator', { objective, title: name })
    await createOne(workspace, 'measurement', { indicator, date: '2022-01-01', value: 1 })
    return roadmap
  }
  return { first: await plan('Uno'), second: await plan('Due') }
}

const seal = async (
  workspace: Workspace,
  occasion: (typeof SEAL_OCCASIONS)[number],
  roadmap: string | null
) => {
  const sealed = await sealedContent(workspace, occasion, roadmap)
  await workspace.commit({
    label: 'seal',
    operations: [
      { op: 'create', type: 'sealedVersion', fields: { title: 'x', occasion, content: sealed.content } }
    ],
    content: { blobs: sealed.lists, sealedLines: sealed.lines }
  })
  return sealed
}

const lineCount = async ({ read }: Workspace): Promise<number> => {
  const { count } = await read
    .selectFrom('sealedLine')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

describe('the scope of a seal', () => {
  it('of an approval holds every kind that the annex prints', () => {
    const { within, pointedAt, whole } = SEAL_SCOPES.approval as Exclude<
      typeof SEAL_SCOPES.approval,
      'everything'
    >
    expect([...within, ...pointedAt, ...whole]).toEqual(expect.arrayContaining(Object.keys(ANNEX_READS)))
  })

  it.each(SEAL_OCCASIONS)('of %s names kinds once, those within a roadmap by what they hang on', occasion => {
    const scope = SEAL_SCOPES[occasion]
    if (scope === 'everything') return
    const all = [...scope.within, ...scope.pointedAt, ...scope.whole]
    expect(new Set(all).size).toBe(all.length)
    for (const type of scope.within.filter(kind => kind !== 'roadmap' && kind !== 'attachment')) {
      const above = Object.values(kindOf(type).fields).filter(
        ({ parent, target }) => parent && scope.within.some(kind => kind === target)
      )
      expect(above.length, type).toBeGreaterThan(0)
    }
  })

  it('holds one roadmap with what hangs on it and what it points at, without the other', () =>
    withWorkspace(async workspace => {
      const { first } = await twoPlans(workspace)
      const { content } = await seal(workspace, 'approval', first)
      for (const type of ['roadmap', 'axis', 'objective', 'action', 'stakeholder', 'indicator'] as const) {
        const records = await allSealed(workspace, content, type)
        expect(
          records.map(record => record['title'] ?? record['name']),
          type
        ).toEqual(['Uno'])
      }
      for (const type of ['measurement', 'actionPartner', 'department', 'city'] as const) {
        expect(await allSealed(workspace, content, type), type).toHaveLength(1)
      }
    }))

  it('of anything else is every kind that may travel', () =>
    withWorkspace(async workspace => {
      await twoPlans(workspace)
      const { content } = await seal(workspace, 'other', null)
      const held = [...(await sealedIndex(workspace, content)).keys()].filter(isRecordType)
      expect(held).toEqual(RECORD_TYPES.filter(type => held.includes(type)))
      expect(held).toEqual(expect.arrayContaining(['city', 'criterion', 'roadmap', 'stakeholder']))
    }))
})

describe('a sealed version', () => {
  it('keeps each line once: ten of them cost what changed between them', () =>
    withWorkspace(async workspace => {
      const { first } = await twoPlans(workspace)
      const { recordCount } = await seal(workspace, 'approval', first)
      expect(await lineCount(workspace)).toBe(recordCount)
      const { id } = await workspace.read.selectFrom('action').select('id').executeTakeFirstOrThrow()
      for (let version = 1; version < 10; version += 1) {
        await workspace.commit({
          label: 'x',
          operations: [{ op: 'set', type: 'action', id, fields: { title: `Uno ${version}` } }]
        })
        await seal(workspace, 'approval', first)
      }
      expect(await lineCount(workspace)).toBe(recordCount + 9)
      expect(await workspace.validate()).toMatchObject({ ok: true })
    }))

  it('is named by its content: the same records give the same hash, others another', () =>
    withWorkspace(async workspace => {
      const { first, second } = await twoPlans(workspace)
      const contents = await Promise.all(
        [first, first, second].map(roadmap => sealedContent(workspace, 'approval', roadmap))
      )
      expect(contents[0]?.content).toBe(contents[1]?.content)
      expect(contents[2]?.content).not.toBe(contents[0]?.content)
    }))

  it('is read whole however many records it has', () =>
    withWorkspace(async workspace => {
      const { first } = await twoPlans(workspace)
      const indicator = await workspace.read.selectFrom('indicator').select('id').executeTakeFirstOrThrow()
      await workspace.commit({
        label: 'many',
        operations: Array.from({ length: 1200 }, (_, value) => ({
          op: 'create' as const,
          type: 'measurement',
          fields: { indicator: indicator.id, date: '2022-01-01', value }
        }))
      })
      const { content } = await seal(workspace, 'round', first)
      const values = new Set<unknown>()
      for await (const { value } of sealedRecords(workspace, content, 'measurement')) values.add(value)
      expect(values.size).toBe(1200)
    }))
})

describe('the lists of a sealed version', () => {
  const hashes = ['a', 'b'].map(letter => letter.repeat(64))
  const index = new Map([
    ['action', { count: 2, list: 'c'.repeat(64) }],
    ['axis', { count: 1, list: 'd'.repeat(64) }]
  ])

  it('are read as they were written', () => {
    expect(readIndex(writeIndex(index))).toEqual(index)
    expect(readIndex(writeIndex(new Map()))).toEqual(new Map())
    expect(readList(writeList(hashes), 2)).toEqual(hashes)
  })

  it('are refused when they are cut, longer, or name a kind twice', () => {
    const bytes = Buffer.from(writeIndex(index))
    const whole = bytes.indexOf('\n') + 1
    const cut = [...bytes.keys()].slice(1).filter(length => length !== whole)
    const broken = [...cut.map(length => bytes.subarray(0, length)), Buffer.concat([bytes, bytes])]
    for (const one of broken) expect(() => readIndex(one)).toThrow('WORKSPACE_DAMAGED')
    for (const count of [1, 3]) expect(() => readList(writeList(hashes), count)).toThrow('WORKSPACE_DAMAGED')
  })
})
