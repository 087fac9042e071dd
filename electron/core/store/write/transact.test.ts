import { describe, expect, it } from 'vitest'
import { oneOfEach } from '../../../../tests/support/one-of-each.ts'
import { withWorkspace } from '../../../../tests/support/workspace.ts'

/** More than is written in one go, so that rows stand when it ends early. */
const cutOff = function* () {
  for (let number = 0; number < 5_000; number += 1)
    yield { type: 'action', id: `a${number}`, title: null, json: '{}' }
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
