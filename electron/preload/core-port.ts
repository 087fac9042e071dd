import { ipcRenderer } from 'electron'
import { PORT_MESSAGE } from '#shared/contract/bridge.ts'
import { ask } from './ask.ts'

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
export const connect = async (): Promise<void> => {
  wanted = true
  const first = early
  early = null
  if (waiting.length > 0) {
    hand(waiting)
    waiting = []
  } else if (first === null || !(await first)) await ask('piano:connect')
}
