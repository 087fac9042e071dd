import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openInShell } from '../../e2e/shell.ts'
import { memoryOf } from './memory.ts'

/** How long a program is left alone before its memory is read, in milliseconds: until it has settled. */
const SETTLE = 1_500

export type Started = { readonly ms: number; readonly memory: number }

const MAIN = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 720 })
  window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
`

/** A program that opens one window with one heading and does nothing else: what the runtime itself costs. */
export const bareProgram = (folder: string): string => {
  const program = join(folder, 'bare')
  mkdirSync(program, { recursive: true })
  writeFileSync(join(program, 'package.json'), '{"name":"bare-window","main":"./main.cjs"}')
  writeFileSync(join(program, 'main.cjs'), MAIN)
  writeFileSync(
    join(program, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>Bare</title><h1>Bare</h1>'
  )
  return program
}

type Options = {
  readonly program?: string
  readonly file?: string
  readonly home?: string
  readonly ready: (page: Page) => Promise<unknown>
}

/** Starts a program in the Electron test shell and ends it: time to its first usable screen, and memory when it rests. */
export const startInShell = async ({ ready, ...options }: Options): Promise<Started> => {
  const start = performance.now()
  const shell = await openInShell(options)
  try {
    await ready(shell.page)
    const ms = performance.now() - start
    await new Promise(resolve => setTimeout(resolve, SETTLE))
    return { ms, memory: memoryOf(shell.app.process().pid ?? 0) }
  } finally {
    await shell.app.close()
    await shell.close().catch(() => undefined)
  }
}
