import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { type FromCore, isFromCore, type ToCore } from '../../electron/host/core-messages.ts'
import { numberedPorts, type PortLike } from '../../electron/host/numbered-ports.ts'
import type { Connection } from './connection.ts'

export type ChildConnection = Connection & { readonly child: ChildProcess }

type Port = ConstructorParameters<typeof RPCLink>[0]['port']

/** oRPC asks a port for no more than these two functions. */
export const asPort = (port: PortLike): Port => port as unknown as Port

/** A core in a process of its own, started with ipc as a desktop host starts it under plain Node. */
export const connectToChild = async (): Promise<ChildConnection> => {
  const folder = mkdtempSync(join(tmpdir(), 'piano-contract-'))
  const child = fork('electron/core/serving/process.ts', [], {
    serialization: 'advanced',
    env: { ...process.env, PIANO_HOME: join(folder, 'home') }
  })
  const send = (message: ToCore) => child.connected && child.send(message)
  const ports = numberedPorts((port, data) => send({ kind: 'data', port, data }))
  const waiting = new Map<number, (ticket: string) => void>()
  let ready = () => {}
  const hear = (message: FromCore) => {
    if (message.kind === 'data') ports.deliver(message.port, message.data)
    else if (message.kind === 'ticket') waiting.get(message.call)?.(message.ticket)
    else if (message.kind === 'ready') ready()
  }
  child.on('message', message => {
    if (isFromCore(message)) hear(message)
  })
  child.once('exit', () => ports.closeAll())
  await new Promise<void>(resolve => {
    ready = resolve
  })
  const port = ports.open(1)
  send({ kind: 'connect', port: 1 })
  let calls = 0
  return {
    child,
    client: createORPCClient(new RPCLink({ port: asPort(port) })),
    place: name =>
      new Promise(resolve => {
        calls += 1
        waiting.set(calls, resolve)
        send({ kind: 'ticket', call: calls, path: join(folder, `${name}.piano`), use: 'write' })
      }),
    async close() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      send({ kind: 'shutdown' })
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
