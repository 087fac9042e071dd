import { type Core, coreOver } from '../client/core.tsx'
import { bridgeOfDesktop } from './bridge.ts'
import { browserConnection, browserHost } from './browser.ts'
import { desktopConnection, desktopHost } from './desktop.ts'
import { takeToken } from './token.ts'

/** The core of whichever host shows this page (DESIGN.md 2, "Two hosts, one core"). */
export const findHost = (): Core => {
  const bridge = bridgeOfDesktop()
  if (bridge !== undefined) return coreOver(desktopConnection(bridge), desktopHost(bridge))
  const token = takeToken()
  return coreOver(browserConnection(token), browserHost(token))
}
