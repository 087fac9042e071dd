import type { Page } from 'playwright-core'
import { buildIfStale } from '../../../electron/launcher/build.ts'
import { isBuildStale } from '../../../electron/launcher/stale.ts'
import { availableTestShell } from '../../electron-shell/fetch.ts'
import { ROOT } from '../../runner/child.ts'
import { findBrowser } from '../../runner/programs.ts'
import { largeSample } from '../annex/large-sample.ts'
import { inTurns, type Row, summary } from '../measure.ts'
import type { Area } from '../measured.ts'
import { type BenchFolder, benchFolder } from '../stakeholders.ts'
import { bareInBrowser, startInBrowser } from './in-browser.ts'
import { bareProgram, type Started, startInShell } from './in-shell.ts'

/** Start and memory at most one and a half times those of a bare window of the same runtime. */
const MOST = 1.5

const PATIENCE = 60_000

/** The frame is there, and the screen has its headings and its data: no line of it is still a placeholder. */
const usable = async (page: Page): Promise<void> => {
  // One wait, as the floor has one: a second would add the time of asking to our side alone.
  const there = () =>
    document.querySelector('main h2') !== null && document.querySelector('main [aria-busy="true"]') === null
  await page.waitForFunction(there, undefined, { timeout: PATIENCE })
}

const bare = (page: Page): Promise<unknown> => page.waitForSelector('h1', { timeout: PATIENCE })

type Runtime = {
  readonly name: string
  ours(): Promise<Started>
  floor(): Promise<Started>
}

const runtime = async (files: BenchFolder, file: string): Promise<Runtime | string> => {
  const shell = await availableTestShell()
  if ('folder' in shell && process.env['DISPLAY'] !== undefined) {
    const program = bareProgram(files.folder)
    return {
      name: 'Electron',
      ours: () => startInShell({ file, home: files.home, ready: usable }),
      floor: () => startInShell({ program, home: files.home, ready: bare })
    }
  }
  if (findBrowser() === undefined) return 'neither an Electron shell with a screen nor Chromium is here'
  return {
    name: 'Chromium and the browser host',
    ours: () => startInBrowser(file, files.home, usable),
    floor: bareInBrowser
  }
}

/** From the start of the program with the sample open to its first usable screen, and the memory of all its processes. */
export const measureStart: Area = async ({ rounds }) => {
  if (isBuildStale(ROOT)) {
    const { ok, output } = await buildIfStale(ROOT, () => console.log('building …'))
    if (!ok) return { rows: [], notes: [], failures: [`start: the build failed\n${output.slice(-1_000)}`] }
  }
  const files = benchFolder()
  try {
    const found = await runtime(files, await largeSample(files, 1))
    if (typeof found === 'string') return { rows: [], notes: [], failures: [`start: ${found}`] }
    const memory = { ours: [] as number[], floor: [] as number[] }
    const side = (name: 'ours' | 'floor') => async () => {
      const { ms, memory: used } = await found[name]()
      memory[name].push(used)
      return [ms]
    }
    const what = `start to the first usable screen (${found.name})`
    const rows = await inTurns(
      [{ what, size: '–', goal: MOST, ours: side('ours'), floor: side('floor') }],
      rounds
    )
    const [ours, floor] = [summary(memory.ours), summary(memory.floor)]
    const used: Row = {
      what: `memory of all processes (${found.name})`,
      size: '–',
      unit: 'MiB',
      ours,
      floor,
      ratio: ours.median / floor.median,
      goal: { kind: 'ratio', value: MOST }
    }
    return { rows: [...rows, used], notes: [], failures: [] }
  } finally {
    files.remove()
  }
}
