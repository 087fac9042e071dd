import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createContext, type ReactNode, use } from 'react'
import type { Host } from '#shared/contract/host.ts'
import type { Contract } from '#shared/contract/index.ts'
import { settlingLink } from '../typed/settling-link.ts'
import { type Connection, steadyLink } from './steady-link.ts'

/** Calls to the core: `client.record.get({ type, id })`. */
export type Client = ContractRouterClient<Contract>

const apiOf = (client: Client) => createTanstackQueryUtils(client)

/** The same calls for TanStack Query: `useQuery(api.needs.list.queryOptions())`. */
export type Api = ReturnType<typeof apiOf>

export type Core = { readonly client: Client; readonly api: Api; readonly host: Host }

/** Makes the client of a host out of its connections. */
export const coreOver = (connection: () => Promise<Connection>, host: Host): Core =>
  coreOf(createORPCClient(settlingLink(steadyLink(connection))), host)

/** A core for the screens out of any client; tests give one that answers from memory. */
export const coreOf = (client: Client, host: Host): Core => ({ client, api: apiOf(client), host })

const CoreContext = createContext<Core | null>(null)

export const CoreProvider = ({ core, children }: { readonly core: Core; readonly children: ReactNode }) => (
  <CoreContext value={core}>{children}</CoreContext>
)

const useCore = (): Core => {
  const core = use(CoreContext)
  if (core === null) throw new Error('a screen outside of CoreProvider')
  return core
}

export const useClient = (): Client => useCore().client
export const useApi = (): Api => useCore().api
/** The machine: picking and saving files. */
export const useHost = (): Host => useCore().host
