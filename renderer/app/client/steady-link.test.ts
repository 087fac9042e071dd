import type { ClientLink } from '@orpc/client'
import { expect, test } from 'vitest'
import { contract } from '#shared/contract/index.ts'
import { READS } from './reads.ts'
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

const paths = new Set(
  Object.entries(contract).flatMap(([area, verbs]) => Object.keys(verbs).map(verb => `${area}.${verb}`))
)

test('Every call that may be repeated is a call of the contract.', () => {
  expect([...READS].filter(path => !paths.has(path))).toEqual([])
})

test('Nothing that by its name changes something is repeated.', () => {
  const writes =
    /\.(commit|create\w*|open\w*|close|forget\w*|set\w*|backup|undo|undoTransaction|redo|attach|save\w*|seal|import\w*|export\w*|confirm\w*)$/
  expect([...paths].filter(path => writes.test(path)).length).toBeGreaterThan(15)
  expect([...READS].filter(path => writes.test(path))).toEqual([])
})
