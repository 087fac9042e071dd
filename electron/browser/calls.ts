import type { IncomingMessage, ServerResponse } from 'node:http'
import { RPCHandler } from '@orpc/server/node'
import { BROWSER_HOST } from '#shared/contract/browser-host.ts'
import { answerMalformed } from '../core/answer.ts'
import type { Core } from '../core/core.ts'
import { refuse } from './answers.ts'

/** Bytes; a commit of the largest texts a form can hold stays far below it. */
const BODY_LIMIT = 64 * 1024 * 1024

/** Answers calls of the contract over HTTP; streams are server-sent events. */
export const createCalls = ({ router, context }: Core) => {
  const handler = new RPCHandler(router, { interceptors: [answerMalformed] })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const length = Number(request.headers['content-length'] ?? Number.NaN)
    // Without a length nobody knows when to stop reading.
    if (!(length <= BODY_LIMIT)) return refuse(request, response, 'INVALID_INPUT', 413)
    const { matched } = await handler.handle(request, response, { prefix: BROWSER_HOST.calls, context })
    if (!matched) refuse(request, response, 'INVALID_INPUT', 404)
  }
}
