import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { RPCHandler } from '@orpc/server/node'
import { z } from 'zod'
import { ticket } from '#shared/contract/base.ts'
import { BROWSER_HOST, type DeliverRequest, type SaveRequest } from '#shared/contract/browser-host.ts'
import { PianoError } from '#shared/contract/errors.ts'
import { FILE_KINDS } from '#shared/contract/host.ts'
import { answerMalformed } from '../core/serving/answer.ts'
import { type Core, createCore } from '../core/serving/core.ts'
import { logError } from '../core/serving/log.ts'
import { PAGE_HEADERS } from '../host/content-security.ts'
import { pageFiles } from '../host/page-files.ts'
import { version } from '../host/version.ts'
import { answerJson, codeOf, readSmallJson, refuse } from './answers.ts'
import { createFiles } from './files.ts'
import { isForThisHost, isFromOwnPage } from './guard.ts'

/** What a page may ask of the browser host beside the calls of the contract (shared/contract/browser-host.ts). */
const fileKind = z.enum(FILE_KINDS)
const saveRequest = z.strictObject({
  kind: fileKind,
  name: z.string().min(1).max(200)
}) satisfies z.ZodType<SaveRequest>
const deliverRequest = z.strictObject({ ticket }) satisfies z.ZodType<DeliverRequest>

/** Bytes; a commit of the largest texts a form can hold stays far below it. */
const BODY_LIMIT = 64 * 1024 * 1024

/** Answers calls of the contract over HTTP; streams are server-sent events. */
const createCalls = ({ router, context }: Core) => {
  const handler = new RPCHandler(router, { interceptors: [answerMalformed] })
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const length = Number(request.headers['content-length'] ?? Number.NaN)
    // Without a length nobody knows when to stop reading.
    if (!(length <= BODY_LIMIT)) return refuse(request, response, 'INVALID_INPUT', 413)
    const { matched } = await handler.handle(request, response, { prefix: BROWSER_HOST.calls, context })
    if (!matched) refuse(request, response, 'INVALID_INPUT', 404)
  }
}

export type BrowserHost = {
  /** Address with the token of this start; whoever has it has the open workspace. */
  readonly url: string
  close(): Promise<void>
}

type Options = {
  readonly home: string
  /** Workspace to open at once. */
  readonly file?: string
  /** 0 or nothing: any free one. */
  readonly port?: number
  /** Folder of the built window. */
  readonly page?: string
}

const OWN_PAGE = new URL('../../out/renderer/', import.meta.url)

const strict = <T>(parsed: { success: true; data: T } | { success: false }): T => {
  if (!parsed.success) throw new PianoError('INVALID_INPUT')
  return parsed.data
}

/** Throws PORT_UNAVAILABLE. */
const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', cause => reject(new PianoError('PORT_UNAVAILABLE', { port }, { cause })))
    server.listen(port, '127.0.0.1', resolve)
  })

/**
 * Serves the core and the window on the loopback address (DESIGN.md 2). Throws what opening `file` throws, e.g.
 * WORKSPACE_IN_USE, and PORT_UNAVAILABLE; what it had opened is closed again then.
 */
export const startBrowserHost = async ({ home, file, port = 0, page }: Options): Promise<BrowserHost> => {
  const core = createCore({ home, version })
  if (file !== undefined) await core.context.session.open(file)
  const files = createFiles(home, core.context.tickets)
  const close = async () => {
    await core.close()
    files.close()
  }
  const pages = pageFiles(page ?? fileURLToPath(OWN_PAGE))
  const calls = createCalls(core)
  const token = randomBytes(24).toString('base64url')
  let ownPort = 0

  const servePage = (path: string, request: IncomingMessage, response: ServerResponse) => {
    const found = pages.get(path)
    if (found === undefined || request.method !== 'GET') return refuse(request, response, 'FILE_MISSING')
    response.setHeader('content-type', found.contentType)
    response.setHeader('cache-control', found.hashed ? 'private, max-age=31536000, immutable' : 'no-store')
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response)
  }

  const serveOwnPage = async (url: URL, request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('cache-control', 'no-store')
    if (url.pathname.startsWith(`${BROWSER_HOST.calls}/`)) return calls(request, response)
    if (url.pathname === BROWSER_HOST.upload) {
      const kind = strict(fileKind.safeParse(url.searchParams.get('kind')))
      const name = url.searchParams.get('name') ?? ''
      return answerJson(response, 200, await files.upload(request, kind, name.slice(0, 500)))
    }
    if (url.pathname === BROWSER_HOST.save) {
      const { kind, name } = strict(saveRequest.safeParse(await readSmallJson(request)))
      return answerJson(response, 200, files.save(kind, name))
    }
    if (url.pathname === BROWSER_HOST.deliver) {
      const { ticket } = strict(deliverRequest.safeParse(await readSmallJson(request)))
      return files.deliver(ticket, response)
    }
    refuse(request, response, 'FILE_MISSING')
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
    // A page of another site may have opened this one, and would hold on to its window.
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    if (!isForThisHost(request, ownPort)) return refuse(request, response, 'INVALID_INPUT', 421)
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${ownPort}`)
    if (request.method !== 'POST') return servePage(url.pathname, request, response)
    if (!isFromOwnPage(request, ownPort, token)) return refuse(request, response, 'ADDRESS_OUTDATED')
    await serveOwnPage(url, request, response)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      const code = codeOf(error)
      if (code === 'INTERNAL') logError('browser host', error)
      if (response.headersSent) response.destroy()
      else refuse(request, response, code)
    })
  })
  await listening(server, port).catch(async error => {
    await close()
    throw error
  })
  const address = server.address()
  ownPort = typeof address === 'object' && address !== null ? address.port : 0

  return {
    url: `http://127.0.0.1:${ownPort}/#${token}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await close()
    }
  }
}
