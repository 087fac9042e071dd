import { type FromCore, isToCore, type ToCore } from '../../host/core-messages.ts'

/** A port that Electron hands over; oRPC listens to it as it is. */
export type HandedPort = {
  on(event: 'message' | 'close', listener: (event: { data: unknown }) => void): unknown
  postMessage(data: unknown): void
  start(): void
}

/** The process that started this one, whichever way it did. */
export type Parent = {
  send(message: FromCore): void
  onMessage(listener: (message: ToCore, port: HandedPort | undefined) => void): void
  onGone(listener: () => void): void
}

type ParentPort = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown; ports: HandedPort[] }) => void): unknown
}

/** Electron's utilityProcess puts its own port on `process`; the core never imports Electron. */
const electronPort = (): ParentPort | undefined =>
  'parentPort' in process ? ((process as { parentPort?: ParentPort }).parentPort ?? undefined) : undefined

/** Finds the parent: Electron's utilityProcess, or a Node parent with an ipc channel. Null when nobody listens. */
export const findParent = (): Parent | null => {
  const port = electronPort()
  if (port !== undefined) {
    return {
      send: message => port.postMessage(message),
      onMessage: listener =>
        port.on('message', ({ data, ports }) => {
          if (isToCore(data)) listener(data, ports[0])
        }),
      // Electron ends its utility processes itself.
      onGone: () => {}
    }
  }
  if (process.send === undefined) return null
  return {
    send: message => {
      if (process.connected) process.send?.(message)
    },
    onMessage: listener =>
      process.on('message', message => {
        if (isToCore(message)) listener(message, undefined)
      }),
    onGone: listener => process.on('disconnect', listener)
  }
}
