import { ORPCError } from '@orpc/client'
import {
  ERROR_CODES,
  type ErrorCode,
  type ErrorDetails,
  isPianoError,
  PianoError
} from '#shared/contract/errors.ts'

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)

const isDetails = (data: unknown): data is ErrorDetails =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

const CODES_OF_ORPC: Readonly<Record<string, ErrorCode>> = {
  // Input that the strict schemas refuse.
  BAD_REQUEST: 'INVALID_INPUT',
  // The browser host knows neither the page nor its token.
  UNAUTHORIZED: 'ADDRESS_OUTDATED'
}

/** Whatever went wrong with a call, as a code of the one list and its plain details (shared/contract/errors.ts). */
export const pianoErrorOf = (error: unknown): PianoError => {
  if (isPianoError(error)) return error
  if (error instanceof ORPCError) {
    const code = isCode(error.code) ? error.code : (CODES_OF_ORPC[error.code] ?? 'INTERNAL')
    return new PianoError(code, isDetails(error.data) && isCode(error.code) ? error.data : {}, {
      cause: error
    })
  }
  if (error instanceof DOMException && error.name === 'AbortError') return new PianoError('CANCELLED')
  // fetch and a closed port say nothing more than that nobody answers.
  if (error instanceof TypeError && /fetch|network/i.test(error.message))
    return new PianoError('CORE_STOPPED')
  return new PianoError('INTERNAL', {}, { cause: error })
}
