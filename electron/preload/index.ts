import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, type CoreState, type MenuCommand, PORT_MESSAGE } from '#shared/contract/bridge.ts'
import type { FileKind, PickedFile } from '#shared/contract/host.ts'
import { ask } from './ask.ts'

/**
 * A way to listen to one channel of main. What came before anybody listened is kept and told to the first listener: files
 * may be opened while the page is still loading. Listeners never see Electron's event (RELIABILITY.md 1.7, item 20).
 */
const heard = <T>(channel: string): ((listener: (message: T) => void) => () => void) => {
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

// The first port is asked for before the page runs: its first calls then leave at once and are answered while the page's program
// is being compiled, not after.
let early: Promise<boolean> | null = ask('piano:connect').then(
  () => true,
  () => false
)
let waiting: readonly MessagePort[] = []
let wanted = false

const hand = (ports: readonly MessagePort[]) => window.postMessage(PORT_MESSAGE, location.origin, [...ports])

ipcRenderer.on('piano:port', ({ ports }) => {
  if (wanted) hand(ports)
  else waiting = ports
})

// A port into a core that has died leads nowhere.
ipcRenderer.on('piano:core', () => {
  waiting = []
  early = null
})

/** Hands the page a port to the core, as a window message. */
const connect = async (): Promise<void> => {
  wanted = true
  const first = early
  early = null
  if (waiting.length > 0) {
    hand(waiting)
    waiting = []
  } else if (first === null || !(await first)) await ask('piano:connect')
}

const leaving = new Set<() => Promise<void>>()
ipcRenderer.on('piano:leave', () => {
  void Promise.allSettled([...leaving].map(leave => leave())).then(() => ask('piano:left'))
})

const bridge: Bridge = {
  platform: process.platform,
  connect,
  pick: kind => ask('piano:pick', kind),
  save: (kind, suggestedName) => ask('piano:save', kind, suggestedName),
  onOpen: heard<PickedFile & { readonly kind: FileKind }>('piano:open'),
  onCoreRestart: heard<CoreState>('piano:core'),
  onLeave: listener => {
    leaving.add(listener)
    return () => leaving.delete(listener)
  },
  onCommand: heard<MenuCommand>('piano:command'),
  setMenu: offer => ask('piano:menu', offer),
  show: place => ask('piano:show', place)
}

contextBridge.exposeInMainWorld('piano', bridge)
