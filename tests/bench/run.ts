// Measures the program against the least its work could cost: npm run bench [-- --only commit,list --rounds 7 --small]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../runner/child.ts'
import { displayCommand } from '../runner/programs.ts'
import { growth } from './measure.ts'
import type { Measured } from './measured.ts'
import { table, verdictOf } from './report.ts'

const AREAS = ['commit', 'list', 'size', 'edits', 'annex', 'bundle', 'start'] as const

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    small: { type: 'boolean', default: false }
  }
})
const wanted = values.only?.split(',') ?? AREAS
const unknown = wanted.filter(name => !(AREAS as readonly string[]).includes(name))
if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}; there are ${AREAS.join(', ')}`)

const OUT = join(ROOT, 'out')
mkdirSync(OUT, { recursive: true })

/** Each area in a process of its own: what one leaves in memory must not slow the next. */
const measure = async (area: string): Promise<Measured> => {
  const result = join(OUT, `bench-${area}.json`)
  rmSync(result, { force: true })
  const args = [
    '--expose-gc',
    join(ROOT, 'tests/bench/areas.ts'),
    area,
    values.rounds,
    values.small ? 'small' : 'all',
    result
  ]
  // Windows need a screen; everything else is better off without one.
  const display = area === 'start' && process.env.DISPLAY === undefined ? displayCommand() : []
  const [command = process.execPath, ...rest] = [...display, process.execPath, ...args]
  const child = spawn(command, rest, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'close')
  try {
    if (code !== 0) throw new Error(`it ended with code ${code}`)
    return JSON.parse(readFileSync(result, 'utf8')) as Measured
  } catch (error) {
    return {
      rows: [],
      notes: [],
      failures: [`${area}: ${error instanceof Error ? error.message : String(error)}`]
    }
  } finally {
    rmSync(result, { force: true })
  }
}

const all: Measured[] = []
for (const area of AREAS.filter(name => wanted.includes(name))) {
  console.log(`measuring ${area} …`)
  all.push(await measure(area))
}

const measured = all.flatMap(({ rows }) => rows)
const rows = [...measured, ...growth(measured)].map(row => ({ ...row, verdict: verdictOf(row) }))
const notes = all.flatMap(one => one.notes)
const failures = all.flatMap(one => one.failures)
console.log(`\n${table(rows)}\n`)
for (const note of notes) console.log(`note: ${note}`)
for (const failure of failures) console.log(`NOT MEASURED: ${failure}`)
const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model ?? '',
  node: process.version,
  platform: process.platform
}
writeFileSync(
  join(OUT, 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), rounds: Number(values.rounds), machine, rows, notes, failures }, null, 2)}\n`
)
const missed = rows.filter(({ verdict }) => verdict === 'MISSED').length
console.log(
  `${rows.length} figures, ${missed} goals missed, ${failures.length} not measured. out/bench.json has them all.`
)
// A bench reports: only what could not be measured is a failure.
process.exitCode = failures.length > 0 ? 1 : 0
