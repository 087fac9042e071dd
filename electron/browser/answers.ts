import type { IncomingMessage, ServerResponse } from 'node:http'
import { ERROR_CODES, type ErrorCode, isPianoError, PianoError } from '#shared/contract/errors.ts'

/** Answers plain JSON. */
export const answerJson = (response: ServerResponse, status: number, value: unknown): void => {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length })
  response.end(body)
}

/** Answers a refusal with a code of errors.ts, and takes no more of the request. */
export const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  code: ErrorCode,
  status: number = ERROR_CODES[code]
): void => {
  response.setHeader('connection', 'close')
  answerJson(response, status, { code })
  request.resume()
}

/** The code a failure is answered with. */
export const codeOf = (error: unknown): ErrorCode => (isPianoError(error) ? error.code : 'INTERNAL')

const SMALL = 10_000

/** The JSON of a small request. Throws INVALID_INPUT. */
export const readSmallJson = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > SMALL) throw new PianoError('INVALID_INPUT')
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch (cause) {
    throw new PianoError('INVALID_INPUT', {}, { cause })
  }
}
