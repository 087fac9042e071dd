import { isContractProcedure } from '@orpc/contract'
import { contract } from '#shared/contract/index.ts'
import type { Path } from '#shared/contract/reads.ts'
import type { Client } from './connection.ts'

export type Procedure = {
  /** `area.verb` */
  readonly name: Path
  readonly takesInput: boolean
  call(client: Client, input: unknown): Promise<unknown>
}

type Callable = (input: unknown) => Promise<unknown>

/** Every procedure of the contract, with a way to call it by its name. */
export const PROCEDURES: readonly Procedure[] = Object.entries(contract).flatMap(([area, verbs]) =>
  Object.entries(verbs).map(([verb, procedure]) => {
    if (!isContractProcedure(procedure)) throw new Error(`${area}.${verb} is no procedure`)
    return {
      name: `${area}.${verb}` as Path,
      takesInput: procedure['~orpc'].inputSchema !== undefined,
      call: (client: Client, input: unknown) => {
        const byName = client as unknown as Readonly<Record<string, Readonly<Record<string, Callable>>>>
        const callable = byName[area]?.[verb]
        if (callable === undefined) throw new Error(`no ${area}.${verb} in the client`)
        return callable(input)
      }
    }
  })
)

const isStream = (value: unknown): value is AsyncIterableIterator<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** The answer of a call; of a stream, all it tells up to its end. */
export const wholeAnswer = async (answer: Promise<unknown>): Promise<unknown> => {
  const value = await answer
  if (!isStream(value)) return value
  const events = []
  for await (const event of value) events.push(event)
  return events
}
