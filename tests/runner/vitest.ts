import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.ts'
import type { Counts } from './counts.ts'
import { countVitest, type VitestReport } from './vitest-report.ts'

const VITEST = 'node_modules/vitest/vitest.mjs'

/**
 * Runs Vitest with these arguments and counts what it reports. `wrap` is a command that runs another one (xvfb-run).
 * Its own output is shown only when something failed: a good run is one line.
 */
export const runVitest = async (
  args: readonly string[],
  wrap: readonly string[] = [],
  env: Readonly<Record<string, string>> = {}
): Promise<{ readonly counts: Counts; readonly output: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'piano-vitest-'))
  const reportFile = join(folder, 'report.json')
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const [command = process.execPath, ...rest] = [
    ...wrap,
    process.execPath,
    VITEST,
    'run',
    ...args,
    ...reporting
  ]
  try {
    const { code, output } = await run(command, rest, { env: { CI: '1', NO_COLOR: '1', ...env } })
    const counts = countVitest(await readReport(reportFile), code)
    return { counts, output: counts.failed > 0 ? output : '' }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const readReport = async (file: string): Promise<VitestReport | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}
