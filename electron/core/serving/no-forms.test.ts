import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../../../tests/runner/child.ts'

const file = (path: string): string => String(pathToFileURL(join(import.meta.dirname, path)))

/** A call as windows make them, in a process of its own, which then says how much of Node's client for the web it had to load. */
const CALL = `
  import { createORPCClient } from '@orpc/client'
  import { RPCLink } from '@orpc/client/message-port'
  import { os } from '@orpc/server'
  import { RPCHandler } from '@orpc/server/message-port'
  import { numberedPorts } from '${file('../../host/numbered-ports.ts')}'
  import { withoutForms } from '${file('no-forms.ts')}'
  withoutForms()
  const core = numberedPorts((port, data) => queueMicrotask(() => page.deliver(port, data)))
  const page = numberedPorts((port, data) => queueMicrotask(() => core.deliver(port, data)))
  new RPCHandler({ greet: os.handler(({ input }) => 'Buongiorno ' + input) }).upgrade(core.open(1))
  console.log(await createORPCClient(new RPCLink({ port: page.open(1) })).greet('Milano'))
  console.log(process.moduleLoadList.filter(name => name.includes('undici')).length)
`

test('A call is answered without the client for the web that forms would bring along.', async () => {
  const { output } = await run(process.execPath, ['--input-type=module', '--eval', CALL])
  expect(output.trim().split('\n')).toEqual(['Buongiorno Milano', '0'])
})
