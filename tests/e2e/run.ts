// End-to-end tests alone: npm run e2e [-- browser|electron [FILE…]]
import { lastLine, sum } from '../runner/counts.ts'
import { step } from '../runner/report.ts'
import { GROUPS, runGroup } from './groups.ts'

const [wanted, ...files] = process.argv.slice(2)
const groups = GROUPS.filter(group => wanted === undefined || group === wanted)
const counts = []
for (const group of groups)
  counts.push(await step(`end to end: ${group}`, () => runGroup(group, false, files)))
const total = sum(counts)
console.log(lastLine(total))
if (total.failed > 0 || groups.length === 0) process.exitCode = 1
