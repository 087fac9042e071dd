import type { MessagePortMain } from 'electron'
import type { CoreState } from '#shared/contract/bridge.ts'
import type { DeviceSettings } from '#shared/contract/device-settings.ts'
import { PianoError } from '#shared/contract/errors.ts'
import type { FromCore } from '../host/core-messages.ts'
import { type CoreProcess, startCoreProcess } from './core-process.ts'

export type CoreHost = {
  connect(port: MessagePortMain): void
  /** The workspace that is open; null when none is. */
  openPath(): string | null
  /** Registers a path in the core. Throws CORE_STOPPED. */
  ticket(path: string, use: 'read' | 'write'): Promise<string>
  /** Asks the core to close the workspace and end; after five seconds it is ended. */
  stop(): Promise<void>
}

type Options = {
  /** The workspace to begin with. */
  readonly open: string | null
  onState(state: CoreState): void
  onSettings(settings: DeviceSettings): void
}

/** A core that dies more often than this within a minute is not started again. */
const DEATHS = 3
const MINUTE = 60_000
const PATIENCE = 5_000

/** Keeps one core running: starts it again when it dies, and opens in it what was open (DESIGN.md 2). */
export const startCoreHost = ({ open: first, onState, onSettings }: Options): CoreHost => {
  const waiting = new Map<number, { resolve(ticket: string): void; reject(error: Error): void }>()
  let core: CoreProcess | null = null
  let open = first
  let deaths: number[] = []
  let calls = 0
  let stopped: (() => void) | null = null

  const onMessage = (message: FromCore) => {
    if (message.kind === 'ready' || message.kind === 'settings') onSettings(message.settings)
    else if (message.kind === 'opened') open = message.path
    else if (message.kind === 'ticket') {
      waiting.get(message.call)?.resolve(message.ticket)
      waiting.delete(message.call)
    }
  }

  const onExit = () => {
    core = null
    for (const { reject } of waiting.values()) reject(new PianoError('CORE_STOPPED'))
    waiting.clear()
    if (stopped !== null) return stopped()
    const now = Date.now()
    deaths = [...deaths.filter(at => now - at < MINUTE), now]
    if (deaths.length > DEATHS) return onState('failed')
    core = begin()
    onState('restarted')
  }

  const begin = (): CoreProcess => {
    const begun = startCoreProcess({ onMessage, onExit })
    if (open !== null) begun.send({ kind: 'open', path: open })
    return begun
  }

  core = begin()

  return {
    connect(port) {
      if (core === null) throw new PianoError('CORE_STOPPED')
      core.connect(port)
    },
    openPath: () => open,
    ticket: (path, use) =>
      new Promise((resolve, reject) => {
        if (core === null) return reject(new PianoError('CORE_STOPPED'))
        calls += 1
        waiting.set(calls, { resolve, reject })
        core.send({ kind: 'ticket', call: calls, path, use })
      }),
    stop: () =>
      new Promise(resolve => {
        if (core === null) return resolve()
        const timer = setTimeout(() => core?.kill(), PATIENCE)
        stopped = () => {
          clearTimeout(timer)
          resolve()
        }
        core.send({ kind: 'shutdown' })
      })
  }
}
