import { describe, expect, it } from 'vitest'
import { visibleState } from '../../../tests/support/visible-state.ts'
import { withWorkspace } from '../../../tests/support/workspace.ts'

const interrupted = function* (): Generator<never> {
  yield* []
  throw new Error('the file ended early')
}

describe('a transaction', () => {
  it('leaves nothing when its work fails after the first rows were written', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      const before = await visibleState(workspace)
      const log = await workspace.read.selectFrom('transaction').selectAll().execute()
      await expect(
        workspace.commit({
          label: 'x',
          operations: [{ op: 'create', type: 'department', fields: { name: 'A' } }],
          content: { received: interrupted() }
        })
      ).rejects.toMatchObject({ code: 'INTERNAL' })
      const again = await reopen()
      expect(await visibleState(again)).toEqual(before)
      expect(await again.read.selectFrom('transaction').selectAll().execute()).toEqual(log)
      expect((await again.validate()).problems).toEqual([])
    })
  })
})
