import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { placeShell } from '../electron-shell/place.ts'
import { ROOT } from '../runner/child.ts'
import { freshHome } from './home.ts'
import { expectNoProblems, watchForProblems } from './problems.ts'

export type Shell = {
  readonly app: ElectronApplication
  readonly page: Page
  /** The program's own folder; give it to the next start to try a restart. */
  readonly home: string
  readonly problems: readonly string[]
  close(): Promise<void>
}
type ShellOptions = {
  readonly file?: string
  readonly home?: string
  readonly env?: Readonly<Record<string, string>>
  /** The folder of the program to start; by default this repository's build. */
  readonly program?: string
}

/**
 * Starts the built program in the Electron test shell (run under Xvfb by tests/e2e/groups.ts). That shell's Node cannot
 * load SQLite, so the core runs in our Node: PIANO_CORE_NODE names it, which main honours only when not packaged.
 */
export const openInShell = async (options: ShellOptions = {}): Promise<Shell> => {
  const place = await placeShell(options.program ?? ROOT)
  const ownHome = options.home === undefined ? await freshHome() : undefined
  const home = options.home ?? ownHome?.folder ?? ''
  const file = options.file === undefined ? [] : [options.file]
  const removeFolders = async () => {
    await place.remove()
    await ownHome?.remove()
  }
  const app = await _electron
    .launch({
      executablePath: place.executable,
      args: ['--no-sandbox', '--disable-gpu', ...file],
      env: { ...ownEnvironment(), PIANO_HOME: home, PIANO_CORE_NODE: process.execPath, ...options.env }
    })
    .catch(async error => {
      await removeFolders()
      throw error
    })
  const problems = watchForProblems(app.context(), url => url.protocol === 'app:')
  try {
    return { app, page: await app.firstWindow(), home, problems, close }
  } catch (error) {
    await app.close()
    await removeFolders()
    throw error
  }

  async function close(): Promise<void> {
    await app.close()
    await removeFolders()
    expectNoProblems(problems)
  }
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
