import { type Core, coreOver } from '../client/core.tsx'
import type { Connection } from '../client/steady-link.ts'
import { bridgeOfDesktop } from './bridge.ts'
import { browserConnection, browserHost } from './browser.ts'
import { desktopConnection, desktopHost } from './desktop.ts'
import { takeToken } from './token.ts'

export type FoundHost = {
  readonly core: Core
  /** Settled once the calls made so far are on their way to the core, or cannot be. */
  readonly called: Promise<void>
}

/** Calls leave when there is a connection, in the same turn of the event loop. */
const afterConnecting = async (connection: () => Promise<Connection>): Promise<void> => {
  await connection().catch(() => {})
  await new Promise(resolve => setTimeout(resolve))
}

/** The core of whichever host shows this page (DESIGN.md 2, "Two hosts, one core"). */
export const findHost = (): FoundHost => {
  const bridge = bridgeOfDesktop()
  const token = bridge === undefined ? takeToken() : ''
  const connection = bridge === undefined ? browserConnection(token) : desktopConnection(bridge)
  const host = bridge === undefined ? browserHost(token) : desktopHost(bridge)
  return { core: coreOver(connection, host), called: afterConnecting(connection) }
}
