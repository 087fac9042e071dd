import type { ClientLink } from '@orpc/client'
import { expect, test } from 'vitest'
import { isRepeatable } from '#shared/contract/reads.ts'
import { type Connection, steadyLink } from './steady-link.ts'

type Call = (path: readonly string[]) => Promise<unknown>

/** Cores that live one after the other; each answers with its function until it is stopped. */
const lives = (...answers: readonly Call[]) => {
  let at = 0
  const gone = answers.map(() => new AbortController())
  const connections = answers.map((call, index): Connection => {
    const link: ClientLink<Record<never, never>> = { call: path => call(path) }
    return { link, gone: gone[index]?.signal ?? AbortSignal.abort() }
  })
  return {
    stop: () => {
      gone[at]?.abort()
      at += 1
    },
    link: steadyLink(() => {
      const connection = connections[at]
      return connection === undefined
        ? Promise.reject(new TypeError('fetch failed'))
        : Promise.resolve(connection)
    })
  }
}
const never: Call = () => new Promise(() => {})
const soon = () => new Promise(resolve => setTimeout(resolve))

test('A read that waits while the core dies is asked once more of the next core.', async () => {
  const { link, stop } = lives(never, () => Promise.resolve('answer'))
  const call = link.call(['record', 'get'], {}, { context: {} })
  await soon()
  stop()
  await expect(call).resolves.toBe('answer')
})

test('A read is repeated once, not for ever.', async () => {
  const { link, stop } = lives(never, never, () => Promise.resolve('too late'))
  const call = link.call(['record', 'get'], {}, { context: {} })
  await soon()
  stop()
  await soon()
  stop()
  await expect(call).rejects.toMatchObject({ code: 'CORE_STOPPED' })
})

test('A write that waits while the core dies fails and is never sent again.', async () => {
  let writes = 0
  const count: Call = () => {
    writes += 1
    return new Promise(() => {})
  }
  const { link, stop } = lives(count, count)
  const call = link.call(['record', 'commit'], {}, { context: {} })
  await soon()
  stop()
  await expect(call).rejects.toMatchObject({ code: 'CORE_STOPPED' })
  expect(writes).toBe(1)
})

test('A call that nobody named is not repeated, in an area of reads neither.', () => {
  expect(isRepeatable(['needs', 'brandNew'])).toBe(false)
  expect(isRepeatable(['record', 'commit'])).toBe(false)
  // Long work, even a preview: its progress would begin anew.
  expect(isRepeatable(['documents', 'preview'])).toBe(false)
  expect(isRepeatable(['documents', 'kinds'])).toBe(true)
  expect(isRepeatable(['exchange', 'overview'])).toBe(true)
})
