import { type Counts, FAILED, NOTHING, sum } from './counts.ts'

type Assertion = { readonly status: string; readonly fullName: string }
type TestFile = {
  readonly name: string
  readonly status: string
  readonly assertionResults: readonly Assertion[]
}
/** What is read of Vitest's JSON report. */
export type VitestReport = { readonly testResults: readonly TestFile[] }

/**
 * Counts a Vitest run. A file that does not load has no assertions and would vanish from Vitest's own totals, and an
 * error outside every test only shows in the exit code: both count as failures here.
 */
export const countVitest = (report: VitestReport | undefined, exitCode: number): Counts => {
  const counts = sum((report?.testResults ?? []).map(countFile))
  if (exitCode !== 0 && counts.failed === 0) return sum([counts, FAILED])
  if (counts.passed + counts.failed + counts.skipped === 0) return FAILED
  return counts
}

const countFile = (file: TestFile): Counts => {
  const counts = sum(file.assertionResults.map(countAssertion))
  return file.status === 'failed' && counts.failed === 0 ? sum([counts, FAILED]) : counts
}

const countAssertion = ({ status }: Assertion): Counts => {
  if (status === 'passed') return { ...NOTHING, passed: 1 }
  if (status === 'failed') return FAILED
  return { ...NOTHING, skipped: 1 }
}
