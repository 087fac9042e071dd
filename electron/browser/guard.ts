import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { TOKEN_HEADER } from '#shared/contract/browser-host.ts'

/** Tells whether a request was made to our own address: a page elsewhere that points a name at 127.0.0.1 is not. */
export const isForThisHost = (request: IncomingMessage, port: number): boolean =>
  request.headers.host === `127.0.0.1:${port}`

/** Tells whether a call comes from our own page and bears the token of this start (DESIGN.md 2). */
export const isFromOwnPage = (request: IncomingMessage, port: number, token: string): boolean => {
  const given = request.headers[TOKEN_HEADER]
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (typeof given !== 'string' || origin !== `http://127.0.0.1:${port}`) return false
  if (site !== undefined && site !== 'same-origin') return false
  const left = Buffer.from(given)
  const right = Buffer.from(token)
  return left.length === right.length && timingSafeEqual(left, right)
}
