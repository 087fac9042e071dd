/** What oRPC needs of a port, on either end of it. */
export type PortLike = {
  postMessage(data: unknown): void
  addEventListener(type: string, listener: (event: { data: unknown }) => void): void
}

export type NumberedPorts = {
  /** A new port of this number; `send` takes what is posted to it. */
  open(port: number): PortLike
  /** A message for the port of this number has come. */
  deliver(port: number, data: unknown): void
  close(port: number): void
  closeAll(): void
}

/** Ports over one channel of messages: the calls of several windows share the one pipe of a child process. */
export const numberedPorts = (send: (port: number, data: unknown) => void): NumberedPorts => {
  type Listener = (event: { data: unknown }) => void
  const ports = new Map<number, { readonly onMessage: Set<Listener>; readonly onClose: Set<Listener> }>()
  const tell = (listeners: ReadonlySet<Listener>, data: unknown) => {
    for (const listener of listeners) listener({ data })
  }
  const close = (number: number) => {
    const port = ports.get(number)
    ports.delete(number)
    if (port !== undefined) tell(port.onClose, undefined)
  }
  return {
    open(number) {
      const port = { onMessage: new Set<Listener>(), onClose: new Set<Listener>() }
      ports.set(number, port)
      return {
        postMessage: data => {
          if (ports.has(number)) send(number, data)
        },
        addEventListener: (type, listener) => {
          if (type === 'message') port.onMessage.add(listener)
          if (type === 'close') port.onClose.add(listener)
        }
      }
    },
    deliver(number, data) {
      const port = ports.get(number)
      if (port !== undefined) tell(port.onMessage, data)
    },
    close,
    closeAll: () => {
      for (const number of [...ports.keys()]) close(number)
    }
  }
}
