import type { Row } from './measure.ts'

/** What the measuring of one area brought. */
export type Measured = {
  readonly rows: readonly Row[]
  /** What was left out, and why that is no fault: a program is missing here. */
  readonly notes: readonly string[]
  /** What should have been measured and was not. */
  readonly failures: readonly string[]
}

export type Area = (rounds: number) => Promise<Measured>
