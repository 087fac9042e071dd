import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { connectToChild } from '../../contract/child.ts'
import { contractSuite } from '../../contract/suite.ts'

describe('The contract in a child process', () => contractSuite(connectToChild, { store: 'real' }))

test('Calls that wait fail when the core dies', async () => {
  const connection = await connectToChild()
  const changes = connection.client.workspace.createSample({
    sample: 'milano',
    target: await connection.place('Milano')
  })
  const stream = await changes
  await stream.next()
  connection.child.kill('SIGKILL')
  await once(connection.child, 'exit')
  await expect(async () => {
    for await (const _ of stream);
  }).rejects.toThrow()
  await connection.close()
})

test('The core ends when its parent is gone', async () => {
  const connection = await connectToChild()
  const ended = once(connection.child, 'exit')
  connection.child.disconnect()
  expect(await ended).toEqual([0, null])
  await connection.close()
})
