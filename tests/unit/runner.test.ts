import { describe, expect, it } from 'vitest'
import { lastLine, sum } from '../runner/counts.ts'
import { countVitest } from '../runner/vitest-report.ts'

const file = (status: string, ...states: string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: states.map(state => ({ status: state, fullName: 'x' }))
})

describe('counting a Vitest run', () => {
  it('adds what passed, failed and was skipped', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'skipped', 'todo')]
    }
    expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a file that does not load as a failure', () => {
    const report = { testResults: [file('failed'), file('passed', 'passed')] }
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('counts an error outside every test as a failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0
    })
  })

  it.each([0, 1])('counts a run without any test as a failure (exit code %i)', code => {
    expect(countVitest(undefined, code).failed).toBe(1)
    expect(countVitest({ testResults: [] }, code).failed).toBe(1)
  })
})

describe('the last line', () => {
  it('sums all steps', () => {
    const steps = [
      { passed: 2, failed: 0, skipped: 1 },
      { passed: 3, failed: 1, skipped: 0 }
    ]
    expect(lastLine(sum(steps))).toBe('5 passed, 1 failed, 1 skipped')
  })
})
