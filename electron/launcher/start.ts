// npm start [-- --browser] [-- FILE]: builds what is stale and opens the program, in a window or in the browser.
import { join } from 'node:path'
import { openAddress, runBrowser } from './browser.ts'
import { buildIfStale } from './build.ts'
import { type BrowserReason, chooseHost } from './choose-host.ts'
import { runDesktop } from './desktop.ts'
import { progressLine } from './progress.ts'
import { fetchRuntime, installedRuntime } from './runtime.ts'
import { systemLanguage, WORDS } from './words.ts'

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
