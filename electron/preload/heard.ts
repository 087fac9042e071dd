import { ipcRenderer } from 'electron'

/**
 * A way to listen to one channel of main. What came before anybody listened is kept and told to the first listener: files
 * may be opened while the page is still loading. Listeners never see Electron's event (RELIABILITY.md 1.7, item 20).
 */
export const heard = <T>(channel: string): ((listener: (message: T) => void) => () => void) => {
  const listeners = new Set<(message: T) => void>()
  const kept: T[] = []
  ipcRenderer.on(channel, (_event, message: T) => {
    if (listeners.size === 0) kept.push(message)
    for (const listener of listeners) listener(message)
  })
  return listener => {
    listeners.add(listener)
    for (const message of kept.splice(0)) listener(message)
    return () => listeners.delete(listener)
  }
}
