import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { createCore } from '../../electron/core/serving/core.ts'
import type { Connection } from './connection.ts'

/** A core in this very process, called directly. */
export const connectInMemory = async (): Promise<Connection> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-contract-'))
  const core = createCore({ home: join(folder, 'home'), version: '0.0.0', backsUp: false })
  return {
    client: createRouterClient(core.router, { context: core.context }),
    place: async name => core.context.tickets.issue(join(folder, `${name}.piano`), 'write'),
    async close() {
      await core.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
