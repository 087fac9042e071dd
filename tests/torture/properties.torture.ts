import { globSync, readFileSync } from 'node:fs'
import { ROOT } from '../runner/child.ts'
import { runVitest } from '../runner/vitest.ts'
import { torture } from './torture.ts'

const files = globSync('{electron,shared,renderer,tests}/**/*.test.{ts,tsx}', { cwd: ROOT }).filter(file =>
  readFileSync(file, 'utf8').includes("from 'fast-check'")
)

torture('Every property of npm test holds for another seed', 3, async draw => {
  const seed = draw.below(2 ** 31)
  const { counts, output } = await runVitest(files, [], { PIANO_SEED: String(seed) })
  if (counts.failed > 0) throw new Error(`PIANO_SEED=${seed}\n${output}`)
})
