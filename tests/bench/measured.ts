import type { Row } from './measure.ts'

/** What the measuring of one area brought. */
export type Measured = {
  readonly rows: readonly Row[]
  /** What was left out, and why that is no fault: a program is missing here. */
  readonly notes: readonly string[]
  /** What should have been measured and was not. */
  readonly failures: readonly string[]
}

export type Options = {
  readonly rounds: number
  /** Only the data of 1×: for a look in between. */
  readonly small: boolean
}

export type Area = (options: Options) => Promise<Measured>

/** The sizes that are wanted. */
export const wantedSizes = <S extends { readonly size: string }>(
  sizes: readonly S[],
  { small }: Options
): readonly S[] => sizes.filter(({ size }) => !small || size === '1×')
