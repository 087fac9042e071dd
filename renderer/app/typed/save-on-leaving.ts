import { bridgeOfDesktop } from '../host/bridge.ts'
import { sendDrafts, unsentSize } from './drafts.ts'
import { settleEditors } from './open-editors.ts'

/** A browser lets 64 kB leave with a page, of which a commit may take its part. */
const LEAVES_WITH_PAGE = 20_000

const saveAll = async (): Promise<void> => {
  await settleEditors()
  await sendDrafts()
}

/** Saves what is being typed when the page goes away: the desktop's window waits for it, a browser's tab sends it on its way. */
export const saveOnLeaving = (): void => {
  const desktop = bridgeOfDesktop()
  desktop?.onLeave(saveAll)
  window.addEventListener('pagehide', () => void settleEditors())
  window.addEventListener('beforeunload', event => {
    // The desktop's window has waited already, and knows no question.
    if (desktop || unsentSize() <= LEAVES_WITH_PAGE) return
    void saveAll()
    // Typed in this very moment, and too long to leave with the page: the browser asks, and meanwhile it is sent.
    event.preventDefault()
  })
}
