import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { BROWSER_HOST, pickedFile, TOKEN_HEADER } from '#shared/contract/browser-host.ts'
import { startBrowserHost } from '../../electron/browser/browser-host.ts'
import type { Connection } from './connection.ts'

/** A core behind the browser host, called over HTTP. */
export const connectOverHttp = async (): Promise<Connection> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-contract-'))
  const host = await startBrowserHost({ home: folder })
  const { origin, hash } = new URL(host.url)
  const headers = { [TOKEN_HEADER]: hash.slice(1), origin }
  const link = new RPCLink({ url: `${origin}${BROWSER_HOST.calls}`, headers })
  return {
    client: createORPCClient(link),
    async place(name) {
      const body = JSON.stringify({ kind: 'workspace', name })
      const answer = await fetch(`${origin}${BROWSER_HOST.save}`, { method: 'POST', headers, body })
      return pickedFile(await answer.json()).ticket
    },
    async close() {
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
