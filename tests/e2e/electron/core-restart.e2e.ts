import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Bridge } from '#shared/contract/bridge.ts'
import { asPort } from '../../contract/child.ts'
import type { Client } from '../../contract/connection.ts'
import { portOf, programWithEmptyPage } from '../../contract/utility.ts'
import { run } from '../../runner/child.ts'
import { openInShell, type Shell } from '../shell.ts'

type OwnPage = typeof globalThis & { piano: Bridge; states: string[] }

let folder = ''
let shell: Shell

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'piano-restart-'))
  shell = await openInShell({ program: programWithEmptyPage(join(folder, 'program')) })
  await shell.page.evaluate(() => {
    const own = globalThis as OwnPage
    own.states = []
    own.piano.onCoreRestart(state => own.states.push(state))
  })
})
afterAll(async () => {
  await shell.close()
  rmSync(folder, { recursive: true, force: true })
})

const connect = async (): Promise<Client> =>
  createORPCClient(new RPCLink({ port: asPort(await portOf(shell.page)) }))

/** Kills the core as the system would: without a word. */
const killCore = async () => {
  const main = await shell.app.evaluate(() => process.pid)
  const cores = async () => {
    const { output } = await run('pgrep', ['-P', String(main), '-f', 'core.cjs'])
    return output.split('\n').flatMap(line => Number(line) || [])
  }
  // On a busy machine it may just be starting. No process may be "none": 0 would be this one and all beside it.
  await vi.waitFor(async () => expect(await cores()).not.toEqual([]), { timeout: 30_000 })
  for (const pid of await cores()) process.kill(pid, 'SIGKILL')
}

const states = () => shell.page.evaluate(() => [...(globalThis as OwnPage).states])

test('A core that dies is started again with the workspace that was open, and the page is told', async () => {
  const before = await connect()
  const path = join(folder, 'Torino.piano')
  await shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  const picked = await shell.page.evaluate(() => (globalThis as OwnPage).piano.save('workspace', 'Torino'))
  const made = await before.workspace.create({
    city: 'Torino',
    country: 'IT',
    language: 'it',
    department: null,
    role: null,
    target: picked?.ticket ?? ''
  })
  await killCore()
  await vi.waitFor(async () => expect(await states()).toEqual(['restarted']), { timeout: 20_000 })
  const after = await connect()
  await vi.waitFor(async () => expect((await after.workspace.status()).open).toEqual(made), {
    timeout: 20_000
  })
})

test('A core that dies again and again is given up, and the page is told', async () => {
  for (const deaths of [2, 3]) {
    await killCore()
    await vi.waitFor(async () => expect(await states()).toHaveLength(deaths), { timeout: 20_000 })
  }
  await killCore()
  await vi.waitFor(async () => expect((await states()).at(-1)).toBe('failed'), { timeout: 20_000 })
  const refused = await shell.page.evaluate(() =>
    (globalThis as OwnPage).piano.connect().then(
      () => 'answered',
      (error: Error) => error.message
    )
  )
  expect(refused).toBe('CORE_STOPPED')
})
