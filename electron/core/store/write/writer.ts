import type { ClockTrust } from './clock-trust.ts'

/** Who writes, and when. */
export type Writer = {
  readonly device: string
  readonly author: string | null
  /** Milliseconds since 1970. */
  readonly now: number
  readonly clock: ClockTrust
}
