import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { type Bridge, PORT_MESSAGE } from '#shared/contract/bridge.ts'
import type { PortLike } from '../../electron/host/numbered-ports.ts'
import { openInShell } from '../e2e/shell.ts'
import { ROOT } from '../runner/child.ts'
import { asPort } from './child.ts'
import type { Connection } from './connection.ts'

type PageWithPort = { piano: Bridge; port: MessagePort }

let ports = 0

/** Builds the core with the stubbed store, as the product's core is built. */
const buildStubbedCore = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node18',
      rolldownOptions: {
        input: { core: join(ROOT, 'tests/contract/stubbed-process.ts') },
        external: ['better-sqlite3', '@resvg/resvg-js'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' }
      }
    }
  })
  return join(folder, 'core.cjs')
}

/** The built main and preload with an empty page: the program's own screens would call along. */
export const programWithEmptyPage = (folder: string): string => {
  mkdirSync(join(folder, 'out/renderer'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"name":"piano-contract","main":"./out/main/index.cjs"}')
  writeFileSync(join(folder, 'out/renderer/index.html'), '<!doctype html><link rel="icon" href="data:,">')
  for (const part of ['out/main', 'out/preload', 'resources'])
    symlinkSync(join(ROOT, part), join(folder, part), 'dir')
  return folder
}

/** The real port in the page, reached from this process: what comes to it is told here, what is posted here goes to it. */
export const portOf = async (page: Page): Promise<PortLike> => {
  const listeners = new Set<(event: { data: unknown }) => void>()
  ports += 1
  const name = `toTest${ports}`
  await page.exposeFunction(name, (data: unknown) => {
    for (const listener of listeners) listener({ data })
  })
  await page.evaluate(
    async ({ message, name: toTest }) => {
      const own = globalThis as unknown as PageWithPort & Readonly<Record<string, (data: unknown) => void>>
      const arrived = new Promise<MessagePort | undefined>(resolve => {
        addEventListener('message', event => event.data === message && resolve(event.ports[0]))
      })
      await own.piano.connect()
      const port = await arrived
      if (port === undefined) throw new Error('no port came')
      own.port = port
      port.onmessage = event => own[toTest]?.(event.data)
    },
    { message: PORT_MESSAGE, name }
  )
  return {
    postMessage: data => {
      void page.evaluate(sent => (globalThis as unknown as PageWithPort).port.postMessage(sent), data)
    },
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.add(listener)
    }
  }
}

/** A core in Electron's utilityProcess, called from the page of the real shell over its MessagePort. */
export const connectToUtility = async (): Promise<Connection> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-contract-'))
  const entry = await buildStubbedCore(join(folder, 'core'))
  const program = programWithEmptyPage(join(folder, 'program'))
  const shell = await openInShell({ program, env: { PIANO_CORE_NODE: '', PIANO_CORE_ENTRY: entry } })
  const port = await portOf(shell.page)
  return {
    client: createORPCClient(new RPCLink({ port: asPort(port) })),
    async place(name) {
      await shell.app.evaluate(
        ({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath })
        },
        join(folder, `${name}.piano`)
      )
      const picked = await shell.page.evaluate(
        suggested => (globalThis as unknown as PageWithPort).piano.save('workspace', suggested),
        name
      )
      return picked?.ticket ?? ''
    },
    async close() {
      await shell.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
