import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import { pianoErrorOf } from './error.ts'

test.each([
  ['UNAUTHORIZED', 'ADDRESS_OUTDATED'],
  ['BAD_REQUEST', 'INVALID_INPUT'],
  ['STALE', 'STALE'],
  ['SOMETHING_ELSE', 'INTERNAL']
])('An answer %s of the host is told as %s', (answered, code) => {
  expect(pianoErrorOf(new ORPCError(answered)).code).toBe(code)
})
