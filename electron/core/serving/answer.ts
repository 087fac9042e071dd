import { ORPCError, ValidationError } from '@orpc/server'
import { ERROR_CODES, type ErrorCode, type ErrorDetails, isPianoError } from '#shared/contract/errors.ts'
import { logError } from './log.ts'

type Issue = ValidationError['issues'][number]

const answer = (code: ErrorCode, details: ErrorDetails) =>
  new ORPCError(code, { status: ERROR_CODES[code], data: details, defined: true })

/** Where in the input an issue is, e.g. `operations.0.fields`; an unknown key is named itself. */
const placeOf = (issue: Issue): string => {
  const path = (issue.path ?? []).map(part => String(typeof part === 'object' ? part.key : part))
  const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1).map(String) : []
  return [...path, ...keys].join('.')
}

const problemOf = (issue: Issue): string =>
  'code' in issue && typeof issue.code === 'string' ? issue.code : 'invalid'

const ofInput = (error: ORPCError<string, unknown>): ORPCError<string, unknown> => {
  const issue = error.cause instanceof ValidationError ? error.cause.issues[0] : undefined
  if (issue === undefined) return answer('INVALID_INPUT', { field: '', problem: 'malformed' })
  return answer('INVALID_INPUT', { field: placeOf(issue), problem: problemOf(issue) })
}

/**
 * What a caller is told about any failure: a PianoError with its code and details, INVALID_INPUT with the place of the
 * first wrong value, CANCELLED; all else is INTERNAL, with the technical part in the log alone (DESIGN.md 2).
 */
export const asAnswer = (error: unknown): unknown => {
  if (error instanceof ORPCError) {
    if (error.code in ERROR_CODES) return error
    if (error.code === 'BAD_REQUEST') return ofInput(error)
    logError(`answer ${error.code} ${outputProblem(error)}`, error)
    return answer('INTERNAL', {})
  }
  if (isPianoError(error)) return answer(error.code, error.details)
  if (error instanceof Error && error.name === 'AbortError') return answer('CANCELLED', {})
  logError('procedure', error)
  return answer('INTERNAL', {})
}

/** Which field of our own answer broke its schema: names only, never values. */
const outputProblem = (error: ORPCError<string, unknown>): string => {
  const issue = error.cause instanceof ValidationError ? error.cause.issues[0] : undefined
  return issue === undefined ? '' : `${placeOf(issue)} ${problemOf(issue)}`
}

/**
 * Interceptor of the handlers: a request that cannot even be read gets an answer of our list too. Procedures answer
 * ORPCErrors alone, so anything else comes from the reading.
 */
export const answerMalformed = async <T>({ next }: { next: () => Promise<T> }): Promise<T> => {
  try {
    return await next()
  } catch (error) {
    if (error instanceof ORPCError) throw asAnswer(error)
    throw answer('INVALID_INPUT', { field: '', problem: 'malformed' })
  }
}
