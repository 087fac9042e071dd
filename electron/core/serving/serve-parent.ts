import { RPCHandler } from '@orpc/server/message-port'
import { numberedPorts, type PortLike } from '../../host/numbered-ports.ts'
import { answerMalformed } from './answer.ts'
import type { Core } from './core.ts'
import { logError } from './log.ts'
import type { HandedPort, Parent } from './parent.ts'

type Notices = Pick<Parameters<typeof import('./core.ts').createCore>[0], 'onSettings' | 'onOpen'>

/**
 * Serves one core to the process that started this one: calls over ports, tickets and the end of the work by control
 * messages (electron/host/core-messages.ts). Ends this process when the parent is gone.
 */
export const serveParent = (parent: Parent, makeCore: (notices: Notices) => Core): Core => {
  const core = makeCore({
    onSettings: settings => parent.send({ kind: 'settings', settings }),
    onOpen: path => parent.send({ kind: 'opened', path })
  })
  const { router, context } = core
  const handler = new RPCHandler(router, { interceptors: [answerMalformed] })
  const ports = numberedPorts((port, data) => parent.send({ kind: 'data', port, data }))
  const serve = (port: HandedPort | PortLike) =>
    handler.upgrade(port as Parameters<typeof handler.upgrade>[0], { context })

  const end = () => {
    core
      .close()
      .catch(error => logError('core end', error))
      .finally(() => process.exit(0))
  }

  parent.onMessage((message, handed) => {
    if (message.kind === 'connect') {
      serve(handed ?? ports.open(message.port))
      handed?.start()
    } else if (message.kind === 'data') ports.deliver(message.port, message.data)
    else if (message.kind === 'disconnect') ports.close(message.port)
    else if (message.kind === 'ticket') {
      const ticket = context.tickets.issue(message.path, message.use)
      parent.send({ kind: 'ticket', call: message.call, ticket })
    } else if (message.kind === 'open') {
      context.session.begin(message.path)
    } else end()
  })
  parent.onGone(end)
  parent.send({ kind: 'ready', settings: context.device.get() })
  return core
}
