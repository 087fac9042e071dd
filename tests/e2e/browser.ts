import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowser } from '../runner/programs.ts'
import { freshHome } from './home.ts'
import { startHost } from './host.ts'
import { expectNoProblems, watchForProblems } from './problems.ts'

/** What keeps Chromium quiet and offline on a machine for tests (STACK.md section 4). */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export type HostedPage = {
  readonly page: Page
  readonly context: BrowserContext
  readonly address: string
  /** The program's own folder; give it to the next start to try a restart. */
  readonly home: string
  /** What went wrong on the page so far; `close` throws when there is anything in it. */
  readonly problems: readonly string[]
  close(): Promise<void>
}
type HostedPageOptions = {
  readonly file?: string
  readonly home?: string
  /** The browser's language, as in `it-IT`. */
  readonly locale?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the browser host with a fresh home and opens it in a real Chromium. Throws where there is none. */
export const openInBrowser = async (options: HostedPageOptions = {}): Promise<HostedPage> => {
  const executablePath = findBrowser()
  if (executablePath === undefined) throw new Error('no Chromium: npm test says how to get it')
  const ownHome = options.home === undefined ? await freshHome() : undefined
  const home = options.home ?? ownHome?.folder ?? ''
  const { file, env } = options
  const host = await startHost({ home, ...(file && { file }), ...(env && { env }) })
  const browser = await chromium.launch({ executablePath, args: FLAGS }).catch(async error => {
    await host.stop()
    throw error
  })
  const context = await browser.newContext({
    locale: options.locale ?? 'it-IT',
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true
  })
  const origin = new URL(host.address).origin
  const problems = watchForProblems(context, url => url.origin === origin)
  const page = await context.newPage()
  await page.goto(host.address)
  return { page, context, address: host.address, home, problems, close }

  async function close(): Promise<void> {
    await browser.close()
    await host.stop()
    await ownHome?.remove()
    expectNoProblems(problems)
  }
}
