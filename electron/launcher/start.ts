// npm start [-- --browser] [-- FILE]: builds what is stale and opens the program, in a window or in the browser.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CORE_FLAGS } from '../host/core-flags.ts'
import { buildIfStale } from './build.ts'
import { untilEnd } from './child.ts'
import { type BrowserReason, chooseHost } from './choose-host.ts'
import { progressLine } from './progress.ts'
import { fetchRuntime, installedRuntime } from './runtime.ts'
import { systemLanguage, WORDS } from './words.ts'

/** Ends of a program that never came up: a missing library, no right to a sandbox, the wrong system. */
const BROKEN_SIGNALS: readonly (string | null)[] = ['SIGTRAP', 'SIGABRT', 'SIGSEGV', 'SIGILL']
const COMING_UP = 5_000

type DesktopEnd = { readonly started: boolean; readonly code: number }

/** Runs the program in a window of Electron until it is closed. */
const runDesktop = async (electron: string, root: string, files: readonly string[]): Promise<DesktopEnd> => {
  const start = performance.now()
  const child = spawn(electron, [root, ...files], { cwd: root, stdio: 'inherit' })
  const { code, signal } = await untilEnd(child)
  const early = performance.now() - start < COMING_UP
  const broken = code === 127 || BROKEN_SIGNALS.includes(signal)
  return { started: !(early && broken), code: code ?? 1 }
}

/** Runs the program in the browser host until it is stopped; answers with the exit code. */
const runBrowser = async (
  root: string,
  files: readonly string[],
  onAddress: (address: string) => void
): Promise<number> => {
  const child = spawn(process.execPath, [...CORE_FLAGS, 'electron/cli/index.ts', 'serve', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  createInterface({ input: child.stdout }).on('line', line => {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0]
    if (address === undefined) console.log(line)
    else onAddress(address)
  })
  const { code } = await untilEnd(child)
  return code ?? 1
}

/** Opens an address in the user's browser where there is one to be seen; whoever has none reads the address. */
const openAddress = (address: string): void => {
  const [command, ...args] = opener()
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

const opener = (): readonly [string, ...string[]] => {
  if (process.platform === 'darwin') return ['open']
  // Not `start`: a shell would read the address.
  return process.platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
}

const root = join(import.meta.dirname, '../..')
const words = WORDS[systemLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale)]
const files = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const { DISPLAY: display, WAYLAND_DISPLAY: waylandDisplay } = process.env
const uid = process.getuid?.()
const visible = process.platform !== 'linux' || (uid !== 0 && Boolean(display || waylandDisplay))

const start = async (): Promise<number> => {
  const { ok, output } = await buildIfStale(root, () => console.log(words.building))
  if (!ok) {
    console.error(`${words.buildFailed}\n${output}`)
    return 1
  }
  const choice = chooseHost({
    browserAsked: process.argv.includes('--browser'),
    platform: process.platform,
    uid,
    display,
    waylandDisplay
  })
  if (choice.host === 'browser') return openInBrowser(choice.reason)
  const electron = installedRuntime(root) ?? (await fetched())
  if (electron === undefined) return openInBrowser('noRuntime')
  const { started, code } = await runDesktop(electron, root, files)
  return started ? code : openInBrowser('runtimeFailed')
}

const fetched = async (): Promise<string | undefined> => {
  const cancel = new AbortController()
  const stop = () => cancel.abort()
  process.once('SIGINT', stop)
  try {
    console.log(`${words.fetching}…`)
    const progress = progressLine(words.fetching, process.stdout.isTTY, text => process.stdout.write(text))
    return await fetchRuntime(root, progress, cancel.signal)
  } catch {
    if (cancel.signal.aborted) process.exit(130)
    return undefined
  } finally {
    process.off('SIGINT', stop)
  }
}

const openInBrowser = (reason: BrowserReason): Promise<number> => {
  console.log(words.because[reason])
  return runBrowser(root, files, address => {
    console.log(`${words.openAt} ${address}\n${words.stop}`)
    if (visible) openAddress(address)
  })
}

process.exitCode = await start()
