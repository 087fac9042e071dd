import { describe, expect, it } from 'vitest'
import { oneOfEach } from '../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../tests/support/workspace.ts'

const cutOff = function* () {
  yield { type: 'action', id: 'a', title: null, json: '{}' }
  throw new Error('the file ended early')
}

describe('a transaction', () => {
  it('leaves nothing when its work fails after the first rows were written', async () => {
    await withWorkspace(async (workspace, { reopen }) => {
      await workspace.commit({ label: 'all', reason: 'test', operations: [...oneOfEach().operations] })
      const { id } = await workspace.read.selectFrom('receivedBundle').select('id').executeTakeFirstOrThrow()
      const log = await workspace.read.selectFrom('transaction').selectAll().execute()
      await expect(
        workspace.commit({
          label: 'x',
          operations: [{ op: 'create', type: 'department', fields: { name: 'A' } }],
          content: { received: { bundle: id, records: cutOff() } }
        })
      ).rejects.toMatchObject({ code: 'INTERNAL' })
      const again = await reopen()
      expect(await again.read.selectFrom('receivedRecord').selectAll().execute()).toEqual([])
      expect(await again.read.selectFrom('transaction').selectAll().execute()).toEqual(log)
      expect((await again.validate()).problems).toEqual([])
    })
  })
})
