import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#shared/contract/index.ts'

export type Client = ContractRouterClient<Contract>

/** One core, reached over one transport. */
export type Connection = {
  readonly client: Client
  /** A ticket for a new file of this name, as the host of this transport gives it. */
  place(name: string): Promise<string>
  close(): Promise<void>
}

/** What a test knows of an error that came over a transport. */
export type Answered = { readonly code: string; readonly defined: boolean; readonly data: unknown }

export const answered = (error: unknown): Answered => {
  if (error instanceof Error && 'code' in error && 'defined' in error && 'data' in error) {
    return { code: String(error.code), defined: error.defined === true, data: error.data }
  }
  throw error
}
