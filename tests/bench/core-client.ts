import type { ToCore } from '../../electron/host/core-messages.ts'
import { connectToChild } from '../contract/child.ts'
import type { Client } from '../contract/connection.ts'

/** How long a core may take to open a file before that counts as a failure, in milliseconds. */
const PATIENCE = 60_000

export type CoreClient = { readonly client: Client; close(): Promise<void> }

/** A core in a process of its own, called as the window calls it (tests/contract/child.ts), with a file open. */
export const coreWithFile = async (path: string): Promise<CoreClient> => {
  const { client, child, close } = await connectToChild()
  child.send({ kind: 'open', path } satisfies ToCore)
  const late = Date.now() + PATIENCE
  while ((await client.workspace.status()).open === null) {
    if (Date.now() > late) throw new Error('the core does not open the file')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  return { client, close }
}
