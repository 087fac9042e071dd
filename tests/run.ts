// Everything that must hold before a change lands: npm test. Its last line is "N passed, N failed, N skipped".
import { GROUPS, runGroup } from './e2e/groups.ts'
import { type ChildResult, runNode } from './runner/child.ts'
import { type Counts, FAILED, lastLine, NOTHING, PASSED, sum } from './runner/counts.ts'
import { installPrograms } from './runner/programs.ts'
import { type StepResult, step } from './runner/report.ts'
import { runVitest } from './runner/vitest.ts'
import { PROJECTS, typecheck } from './typecheck.ts'

/** On the machine that decides whether a change lands, nothing may be skipped for want of a program. */
const mustRun = process.env.PIANO_TEST_MUST_RUN === '1'
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'
const FOLDERS = ['electron', 'renderer', 'shared', 'tests']

const counts: Counts[] = []

const preparePrograms = async (): Promise<StepResult> => {
  const missing = await installPrograms(line => console.log(`  ${line}`))
  if (missing.length === 0) return { counts: PASSED, output: '' }
  // What needs them counts itself as skipped; only where everything must run is their absence a fault of its own.
  return { counts: mustRun ? FAILED : NOTHING, output: missing.join('\n') }
}
counts.push(await step('programs', preparePrograms))

const check = async (args: readonly string[]): Promise<StepResult> => judge(await runNode(args))

const judge = ({ code, output }: ChildResult): StepResult =>
  code === 0 ? { counts: PASSED, output: '' } : { counts: FAILED, output }
counts.push(await step('lint', () => check(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])))
counts.push(
  await step('words in code', () => check(['node_modules/i18next-cli/dist/esm/cli.js', 'lint', '--quiet']))
)
const types = PROJECTS.map(project => step(`types: ${project}`, async () => judge(await typecheck(project))))
counts.push(...(await Promise.all(types)))
counts.push(
  await step('boundaries', () =>
    check([CRUISER, '--config', '.dependency-cruiser.cjs', '-T', 'err', ...FOLDERS])
  )
)
counts.push(await step('build', () => check(['electron/launcher/build.ts'])))
counts.push(await step('unit', () => runVitest([])))
for (const group of GROUPS) counts.push(await step(`end to end: ${group}`, () => runGroup(group, mustRun)))

const total = sum(counts)
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
