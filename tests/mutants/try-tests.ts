import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { VitestReport } from '../runner/vitest-report.ts'

/** A program that a fault sends round for ever is ended, and the fault counts as not found. */
const PATIENCE = 180_000

export type Outcome = {
  readonly passed: number
  /** Names of the tests that failed. A file that does not load fails no test. */
  readonly failed: readonly string[]
  readonly output: string
}

const readReport = (file: string): VitestReport => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  } catch {
    return { testResults: [] }
  }
}

/** Runs test files in a copy of the sources, up to the first failure. */
export const tryTests = (folder: string, tests: readonly string[]): Promise<Outcome> =>
  new Promise(resolve => {
    const report = join(folder, 'report.json')
    rmSync(report, { force: true })
    const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
    const args = ['run', '--config', 'tests/mutants/vitest.config.ts', '--root', '.', '--bail', '1']
    const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const child = spawn(process.execPath, [vitest, ...args, ...reporting, ...tests], {
      cwd: folder,
      env: { ...process.env, CI: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE
    })
    const parts: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => parts.push(part))
    child.stderr.on('data', (part: Buffer) => parts.push(part))
    child.on('close', () => {
      const all = readReport(report).testResults.flatMap(file => file.assertionResults)
      resolve({
        passed: all.filter(({ status }) => status === 'passed').length,
        failed: all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
        output: Buffer.concat(parts).toString('utf8')
      })
    })
  })
