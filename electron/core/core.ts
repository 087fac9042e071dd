import { mkdirSync } from 'node:fs'
import type { DeviceSettings } from '#shared/contract/device-settings.ts'
import type { CoreContext } from './context.ts'
import { createDeviceStore } from './device-store.ts'
import { logInto } from './log.ts'
import { createRecents } from './recents.ts'
import { type Router, router } from './router.ts'
import { createSession } from './session.ts'
import type { Store } from './session-store.ts'
import { storeOfHome } from './store-of-home.ts'
import { createTickets } from './tickets.ts'
import { todayOf } from './today.ts'

export type Core = {
  readonly router: Router
  readonly context: CoreContext
  /** Closes the open workspace, if any. */
  close(): Promise<void>
}

export type CoreOptions = {
  /** Folder of this device for settings, backups and logs. */
  readonly home: string
  readonly version: string
  readonly today?: () => string
  readonly store?: Store
  readonly onSettings?: (settings: DeviceSettings) => void
  readonly onOpen?: (path: string | null) => void
}

/** One core: the router and what its procedures need. Every host and every test makes its own (DESIGN.md 2). */
export const createCore = ({ home, version, today, store, onSettings, onOpen }: CoreOptions): Core => {
  mkdirSync(home, { recursive: true })
  logInto(home)
  const recents = createRecents(home)
  const session = createSession({
    home,
    recents,
    store: store ?? storeOfHome(home),
    ...(onOpen && { onOpen })
  })
  const context: CoreContext = {
    session,
    recents,
    tickets: createTickets(),
    device: createDeviceStore(home, onSettings),
    today: today ?? (() => todayOf(process.env)),
    version,
    home
  }
  return { router, context, close: () => session.close() }
}
