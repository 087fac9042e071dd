import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { app, type MessagePortMain, utilityProcess } from 'electron'
import { CORE_FLAGS } from '../host/core-flags.ts'
import { type FromCore, isFromCore, type ToCore } from '../host/core-messages.ts'
import { homeFolder } from '../host/home.ts'
import { numberedPorts } from '../host/numbered-ports.ts'

/** One running core, whichever way it was started. */
export type CoreProcess = {
  send(message: ToCore): void
  /** Hands the core the other end of a window's port. */
  connect(port: MessagePortMain): void
  kill(): void
}

export type CoreEvents = { onMessage(message: FromCore): void; onExit(): void }

/** A plain Node cannot read inside the archive. */
const outsideArchive = (path: string) => path.replace(/app\.asar(?=$|[\\/])/, 'app.asar.unpacked')

/** Set by developers and tests, and only heard when the program is not packaged. */
const whenUnpackaged = (name: string): string | undefined =>
  app.isPackaged ? undefined : process.env[name] || undefined

const entry = () =>
  whenUnpackaged('PIANO_CORE_ENTRY') ?? outsideArchive(join(app.getAppPath(), 'out/main/core.cjs'))

/** The environment of the core: ours, without what would change how Node starts. */
const environment = (): Record<string, string> => {
  const {
    NODE_OPTIONS: _,
    NODE_EXTRA_CA_CERTS: __,
    ELECTRON_RUN_AS_NODE: ___,
    PIANO_RESOURCES: ____,
    ...kept
  } = process.env
  return {
    PIANO_RESOURCES: whenUnpackaged('PIANO_RESOURCES') ?? outsideArchive(join(app.getAppPath(), 'resources')),
    ...Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => pair[1] !== undefined)
    ),
    PIANO_HOME: homeFolder()
  }
}

/**
 * Starts the core as Electron's utility process. Where Electron is too old to load SQLite (the test shell, STACK.md 0),
 * `PIANO_CORE_NODE` names a Node to start it with instead.
 */
export const startCoreProcess = (events: CoreEvents): CoreProcess => {
  const node = whenUnpackaged('PIANO_CORE_NODE')
  return node === undefined ? startInElectron(events) : startInNode(node, events)
}

const startInElectron = ({ onMessage, onExit }: CoreEvents): CoreProcess => {
  const child = utilityProcess.fork(entry(), [], {
    serviceName: 'Piano Comune core',
    env: environment(),
    execArgv: [...CORE_FLAGS]
  })
  child.on('message', message => {
    if (isFromCore(message)) onMessage(message)
  })
  child.once('exit', onExit)
  let ports = 0
  return {
    send: message => child.postMessage(message),
    connect: port => {
      ports += 1
      child.postMessage({ kind: 'connect', port: ports } satisfies ToCore, [port])
    },
    kill: () => child.kill()
  }
}

const startInNode = (node: string, { onMessage, onExit }: CoreEvents): CoreProcess => {
  const child = spawn(node, [...CORE_FLAGS, entry()], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: environment()
  })
  const send = (message: ToCore) => {
    if (child.connected) child.send(message)
  }
  const relays = numberedPorts((port, data) => send({ kind: 'data', port, data }))
  let gone = false
  const end = () => {
    if (gone) return
    gone = true
    relays.closeAll()
    onExit()
  }
  child.on('message', message => {
    if (!isFromCore(message)) return
    if (message.kind === 'data') relays.deliver(message.port, message.data)
    else onMessage(message)
  })
  child.once('exit', end)
  child.once('error', end)
  let ports = 0
  return {
    send,
    connect: port => {
      ports += 1
      const number = ports
      const relay = relays.open(number)
      relay.addEventListener('message', ({ data }) => port.postMessage(data))
      relay.addEventListener('close', () => port.close())
      port.on('message', ({ data }) => relay.postMessage(data))
      port.once('close', () => send({ kind: 'disconnect', port: number }))
      send({ kind: 'connect', port: number })
      port.start()
    },
    kill: () => void child.kill('SIGKILL')
  }
}
