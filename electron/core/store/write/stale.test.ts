import { describe, expect, it } from 'vitest'
import type { Operation } from '#shared/contract/operation.ts'
import { department, run } from '../../../../tests/support/committing.ts'
import { createOne, withWorkspace } from '../../../../tests/support/workspace.ts'
import { fieldStamps } from '../history/field-stamps.ts'
import type { Workspace } from '../workspace.ts'

describe('base', () => {
  const form = async (workspace: Workspace, id: string) => {
    const stamps = await fieldStamps(workspace.read, 'department', id)
    return (fields: Record<string, string>): Operation => ({
      op: 'set',
      type: 'department',
      id,
      fields,
      base: Object.fromEntries(Object.keys(fields).map(name => [name, stamps[name] ?? null]))
    })
  }

  it('refuses to write over what another window wrote, and tells both values', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const [one, other] = [await form(workspace, id), await form(workspace, id)]
      const { stamp } = await run(workspace, one({ name: 'B' }))
      await expect(run(workspace, other({ name: 'C' }))).rejects.toMatchObject({
        code: 'STALE',
        details: { type: 'department', id, field: 'name', mine: '"C"', theirs: '"B"', stamp }
      })
      await run(workspace, other({ shortName: 'c' }))
      expect((await run(workspace, other({ name: 'B' }))).stamp).toBeNull()
    })
  })

  it('watches translations like fields', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const [one, other] = [await form(workspace, id), await form(workspace, id)]
      await run(workspace, one({ 'name@ar': 'قسم' }))
      await expect(run(workspace, other({ 'name@ar': 'مصلحة' }))).rejects.toMatchObject({ code: 'STALE' })
    })
  })

  it('is compulsory for each field where it is asked for', async () => {
    await withWorkspace(async workspace => {
      const id = await createOne(workspace, 'department', { name: 'A' })
      const operation = (await form(workspace, id))({ name: 'B' })
      const without: Operation = {
        op: 'set',
        type: 'department',
        id,
        fields: { name: 'B', shortName: 'b' },
        base: { name: null }
      }
      for (const each of [{ ...operation, base: undefined }, without]) {
        await expect(
          workspace.commit({ label: 'x', operations: [each], requireBase: true })
        ).rejects.toMatchObject({ code: expect.stringMatching(/^(OPERATIONS_INVALID|STALE)$/) })
      }
      await workspace.commit({ label: 'x', operations: [operation], requireBase: true })
      expect((await department(workspace, id)).name).toBe('B')
    })
  })
})
