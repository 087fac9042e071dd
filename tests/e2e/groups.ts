import { globSync } from 'node:fs'
import { availableTestShell } from '../electron-shell/fetch.ts'
import { ROOT } from '../runner/child.ts'
import { type Counts, FAILED, NOTHING, sum } from '../runner/counts.ts'
import { displayCommand, FIRST_DISPLAY, findBrowser } from '../runner/programs.ts'
import type { StepResult } from '../runner/report.ts'
import { runVitest } from '../runner/vitest.ts'

/** The two places where the whole program is tried: a real browser, and a real Electron shell. */
export const GROUPS = ['browser', 'electron'] as const
export type Group = (typeof GROUPS)[number]

/**
 * Runs the end-to-end tests of one group. What it needs and cannot have makes its files count as skipped — or as failed
 * where `mustRun` says that this machine has to have everything (CI).
 */
export const runGroup = async (
  group: Group,
  mustRun: boolean,
  files: readonly string[] = []
): Promise<StepResult> => {
  const all = globSync(`tests/e2e/${group}/**/*.e2e.ts`, { cwd: ROOT })
  if (all.length === 0) return { counts: FAILED, output: `There is no test in tests/e2e/${group}.` }
  const reason = await (group === 'browser' ? whyNoBrowser() : whyNoShell())
  if (reason !== undefined) return withoutRunning(all.length, reason, mustRun)
  const args = ['--config', 'tests/e2e/vitest.config.ts', '--project', group, ...files]
  return group === 'electron' ? runOnDisplays(args, files.length === 0 ? 2 : 1) : runVitest(args)
}

/** Windows on one display take the focus from each other: each part of the files has a display of its own. */
const runOnDisplays = async (args: readonly string[], parts: number): Promise<StepResult> => {
  const results = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      // Far apart, because xvfb-run looks for a free number before it takes it.
      runVitest([...args, `--shard=${part + 1}/${parts}`], displayCommand(FIRST_DISPLAY + 100 * part))
    )
  )
  return {
    counts: sum(results.map(({ counts }) => counts)),
    output: results.map(({ output }) => output).join('')
  }
}

const withoutRunning = (files: number, reason: string, mustRun: boolean): StepResult => {
  const counts: Counts = mustRun ? { ...NOTHING, failed: files } : { ...NOTHING, skipped: files }
  return { counts, output: `skipped: ${reason}` }
}

const whyNoBrowser = async (): Promise<string | undefined> =>
  findBrowser() === undefined ? 'no Chromium' : undefined

const whyNoShell = async (): Promise<string | undefined> => {
  if (displayCommand().length === 0) return 'no Xvfb'
  const shell = await availableTestShell()
  return 'folder' in shell ? undefined : `no Electron runtime (${shell.reason})`
}
