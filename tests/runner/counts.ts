/** How many tests of a step passed, failed and were skipped. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 }
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 }
export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 }

/** Adds the counts of several steps. */
export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped
    }),
    NOTHING
  )

/** The line that every test run ends with (issue 2, step 1). */
export const lastLine = (counts: Counts): string =>
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`
