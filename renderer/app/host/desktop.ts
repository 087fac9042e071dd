import { RPCLink } from '@orpc/client/message-port'
import { type Bridge, PORT_MESSAGE } from '#shared/contract/bridge.ts'
import { ERROR_CODES, type ErrorCode, PianoError } from '#shared/contract/errors.ts'
import type { Host } from '#shared/contract/host.ts'
import type { Connection } from '../client/steady-link.ts'

/** The desktop's bridge says what went wrong by a code in the message. */
const asPianoError = (error: unknown): never => {
  const message = error instanceof Error ? error.message : ''
  const code = Object.keys(ERROR_CODES).find(one => message === one || message.endsWith(`: ${one}`))
  throw new PianoError((code as ErrorCode | undefined) ?? 'INTERNAL', {}, { cause: error })
}

/** The machine seen from a window of the desktop host. */
export const desktopHost = (bridge: Bridge): Host => ({
  kind: 'desktop',
  pick: kind => bridge.pick(kind).catch(asPianoError),
  save: (kind, name) => bridge.save(kind, name).catch(asPianoError),
  // The core wrote to the chosen place itself.
  deliver: () => Promise.resolve(),
  show: place => bridge.show(place).catch(asPianoError),
  onOpen: listener => bridge.onOpen(listener)
})

const nextPort = (bridge: Bridge): Promise<MessagePort> =>
  new Promise((resolve, reject) => {
    const take = (event: MessageEvent) => {
      const port = event.ports[0]
      if (event.source !== window || event.data !== PORT_MESSAGE || port === undefined) return
      window.removeEventListener('message', take)
      resolve(port)
    }
    window.addEventListener('message', take)
    bridge.connect().catch(error => {
      window.removeEventListener('message', take)
      reject(error)
    })
  })

/** The core of the desktop: one port for each of its lives, asked for when the first call needs it. */
export const desktopConnection = (bridge: Bridge): (() => Promise<Connection>) => {
  let current: Promise<Connection> | null = null

  const connect = async (): Promise<Connection> => {
    const gone = new AbortController()
    const port = await nextPort(bridge)
    const end = () => {
      gone.abort()
      if (current === life) current = null
    }
    const stopListening = bridge.onCoreRestart(() => {
      stopListening()
      end()
    })
    port.addEventListener('close', end)
    const link = new RPCLink({ port })
    port.start()
    return { link, gone: gone.signal }
  }

  let life: Promise<Connection> | null = null
  return () => {
    if (current === null) {
      life = connect()
      current = life
      life.catch(() => {
        current = null
      })
    }
    return current
  }
}
