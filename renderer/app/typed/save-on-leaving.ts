import { bridgeOfDesktop } from '../host/bridge.ts'
import { settleEditors } from './open-editors.ts'

/** Saves what is being typed when the page goes away: the desktop's window waits for it, a browser's tab sends it on its way. */
export const saveOnLeaving = (): void => {
  bridgeOfDesktop()?.onLeave(settleEditors)
  window.addEventListener('pagehide', () => void settleEditors())
}
