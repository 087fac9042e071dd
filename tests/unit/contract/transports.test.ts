import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../runner/child.ts'

// DESIGN.md 2: one suite runs the whole contract over each transport. A file that is gone would fail nowhere else.
test.each([
  ['memory', 'tests/unit/contract/memory.test.ts', 'connectInMemory'],
  ['HTTP', 'tests/unit/contract/http.test.ts', 'connectOverHttp'],
  ['child process', 'tests/unit/contract/child.test.ts', 'connectToChild'],
  ['utilityProcess', 'tests/e2e/electron/contract.e2e.ts', 'connectToUtility']
])('The contract suite runs over %s', (_, file, connect) => {
  expect(readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ')).toContain(`contractSuite(${connect}, {`)
})
