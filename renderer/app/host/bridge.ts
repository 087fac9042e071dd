import type { Bridge } from '#shared/contract/bridge.ts'

declare global {
  interface Window {
    readonly piano?: Bridge
  }
}

/** What the desktop host gives its page; undefined in a browser. */
export const bridgeOfDesktop = (): Bridge | undefined => window.piano
