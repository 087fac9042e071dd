import { type Core, coreOver } from '../client/core.tsx'
import { bridgeOfDesktop } from './bridge.ts'
import { browserConnection, browserHost } from './browser.ts'
import { desktopConnection, desktopHost } from './desktop.ts'

const KEY = 'piano-token'

/**
 * The token of this start of the browser host: it comes in the address (`#TOKEN`), which then belongs to the router, and
 * stays in this tab so that loading the page again works.
 */
const takeToken = (): string => {
  const fragment = window.location.hash.slice(1)
  if (fragment !== '' && !fragment.startsWith('/')) {
    sessionStorage.setItem(KEY, fragment)
    history.replaceState(null, '', '#/')
  }
  return sessionStorage.getItem(KEY) ?? ''
}

/** The core of whichever host shows this page (DESIGN.md 2, "Two hosts, one core"). */
export const findHost = (): Core => {
  const bridge = bridgeOfDesktop()
  if (bridge !== undefined) return coreOver(desktopConnection(bridge), desktopHost(bridge))
  const token = takeToken()
  return coreOver(browserConnection(token), browserHost(token))
}
