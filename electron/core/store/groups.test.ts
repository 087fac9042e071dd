import { describe, expect, it } from 'vitest'
import { createOne, withWorkspace } from '../../../tests/support/workspace.ts'
import { fieldStamps } from './history/field-stamps.ts'
import type { Workspace } from './workspace.ts'

type Fields = Readonly<Record<string, string | number | null>>

const set = (
  workspace: Workspace,
  id: string,
  fields: Fields,
  base?: Readonly<Record<string, string | null>>
) =>
  workspace.commit({
    label: 'set',
    reason: 'test',
    operations: [{ op: 'set', type: 'indicator', id, fields, ...(base && { base }) }]
  })

const aim = async ({ read }: Workspace) =>
  read
    .selectFrom('indicator')
    .select(['targetValue', 'targetValueQualifier', 'targetValueUpper'])
    .executeTakeFirstOrThrow()

const withIndicator = (run: (workspace: Workspace, id: string) => Promise<void>): Promise<void> =>
  withWorkspace(async workspace => {
    const id = await createOne(workspace, 'indicator', { title: 'Corsi', targetValue: 10 })
    await run(workspace, id)
  })

describe('fields of a group are one cell', () => {
  it('for who writes: one of them that changed meanwhile is a conflict', () =>
    withIndicator(async (workspace, id) => {
      const seen = await fieldStamps(workspace.read, 'indicator', id)
      const base = {
        targetValue: seen['targetValue'] ?? null,
        targetValueQualifier: seen['targetValueQualifier'] ?? null
      }
      await set(workspace, id, { targetValueQualifier: 'atLeast' })
      await expect(set(workspace, id, { targetValue: 12 }, base)).rejects.toMatchObject({
        code: 'STALE',
        details: { field: 'targetValueQualifier' }
      })
      expect(await aim(workspace)).toMatchObject({ targetValue: 10, targetValueQualifier: 'atLeast' })
    }))

  it('for who takes back: all of it, or nothing', () =>
    withIndicator(async (workspace, id) => {
      const first = await set(workspace, id, {
        targetValue: 20,
        targetValueQualifier: 'range',
        targetValueUpper: 30
      })
      const second = await set(workspace, id, { targetValueUpper: 40 })
      await expect(workspace.undoTransaction(first.stamp ?? '')).rejects.toMatchObject({
        code: 'UNDO_BLOCKED'
      })
      expect(await aim(workspace)).toEqual({
        targetValue: 20,
        targetValueQualifier: 'range',
        targetValueUpper: 40
      })
      await workspace.undoTransaction(second.stamp ?? '')
      await workspace.undoTransaction(first.stamp ?? '')
      expect(await aim(workspace)).toEqual({
        targetValue: 10,
        targetValueQualifier: null,
        targetValueUpper: null
      })
    }))

  it('for who takes back what only another field of it was changed after', () =>
    withIndicator(async (workspace, id) => {
      const first = await set(workspace, id, { targetValue: 20, code: 'I1' })
      await set(workspace, id, { targetValueQualifier: 'about' })
      const { left } = await workspace.undoTransaction(first.stamp ?? '')
      expect(left).toEqual([{ type: 'indicator', id, field: 'targetValue' }])
      expect(await aim(workspace)).toMatchObject({ targetValue: 20, targetValueQualifier: 'about' })
    }))
})

describe('a reason', () => {
  it('is asked of who changes how exact a measured value is', () =>
    withIndicator(async (workspace, indicator) => {
      const id = await createOne(workspace, 'measurement', { indicator, date: '2026-03-12', value: 5 })
      const change = {
        label: 'x',
        operations: [{ op: 'set' as const, type: 'measurement', id, fields: { valueQualifier: 'about' } }]
      }
      await expect(workspace.commit(change)).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
      await workspace.commit({ ...change, reason: 'stima' })
    }))
})
