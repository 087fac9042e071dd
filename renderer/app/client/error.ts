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

/** Whatever went wrong with a call, as a code of the one list and its plain details (shared/contract/errors.ts). */
export const pianoErrorOf = (error: unknown): PianoError => {
  if (isPianoError(error)) return error
  if (error instanceof ORPCError) {
    // oRPC's own answer to input that the strict schemas refuse.
    const code: ErrorCode = isCode(error.code)
      ? error.code
      : error.code === 'BAD_REQUEST'
        ? 'INVALID_INPUT'
        : 'INTERNAL'
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
