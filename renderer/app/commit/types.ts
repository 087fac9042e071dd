import type { Operation } from '#shared/contract/operation.ts'
import type { Client } from '../client/core.tsx'

export type CommitResult = Awaited<ReturnType<Client['record']['commit']>>

export type CommitRequest = {
  /** What history calls it, in the words of the screen. */
  readonly label: string
  readonly operations: readonly Operation[]
  readonly reason?: string
  /** The sentence of the toast with "Undo"; `false`: no toast (fields say "saved" themselves). By default the label. */
  readonly toast?: string | false
  /** `toast` (default): the error is shown and null is returned. `throw`: the caller shows it at the field. */
  readonly errors?: 'toast' | 'throw'
}

/** Null: nothing was written, because the person gave up or the error was shown already. */
export type Commit = (request: CommitRequest) => Promise<CommitResult | null>
