// Kills, power cuts, faults, damaged and hostile files, within a budget of cases: npm run torture [NAME OF A FILE…]
import { randomInt } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ROOT } from '../runner/child.ts'
import { type Counts, FAILED, lastLine, sum } from '../runner/counts.ts'
import { inLanes } from '../runner/lanes.ts'
import { step } from '../runner/report.ts'
import { runVitest } from '../runner/vitest.ts'

/** Files that are tried at the same time. */
const LANES = 2

const words = process.argv.slice(2)
const files = globSync('{electron,shared,tests}/**/*.torture.ts', { cwd: ROOT })
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort()
const seed = process.env.PIANO_TORTURE_SEED ?? String(randomInt(2 ** 32))
const times = process.env.PIANO_TORTURE_TIMES ?? '1'
if (!(Number(times) > 0)) throw new Error(`PIANO_TORTURE_TIMES is a number above 0, not ${times}`)
console.log(`seed ${seed}, ${times} times the cases; again: PIANO_TORTURE_SEED=${seed} npm run torture`)

const folder = mkdtempSync(join(tmpdir(), 'piano-torture-'))
const counts: Counts[] = files.length === 0 ? [FAILED] : []

type Noted = { readonly name: string; readonly cases: number; readonly ms: number }

const notedIn = (report: string): readonly Noted[] => {
  try {
    return readFileSync(report, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Noted)
  } catch {
    return []
  }
}

const tormented = async (_: number, file: string): Promise<void> => {
  const name = basename(file, '.torture.ts')
  const report = join(folder, `${file.replaceAll('/', '-')}.report`)
  const env = { PIANO_TORTURE_SEED: seed, PIANO_TORTURE_TIMES: times, PIANO_TORTURE_REPORT: report }
  const args = ['--config', 'tests/torture/vitest.config.ts', file]
  counts.push(await step(name, () => runVitest(args, [], env)))
  for (const { name, cases, ms } of notedIn(report)) {
    console.log(`    ${String(cases).padStart(7)} × ${name} (${(ms / 1000).toFixed(1)} s)`)
  }
}

try {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane)
  await inLanes(lanes, files, tormented)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const total = sum(counts)
console.log(lastLine(total))
process.exitCode = total.failed > 0 ? 1 : 0
