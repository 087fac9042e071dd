import { expect, it } from 'vitest'
import { paceOf, STANDSTILL } from './pace.ts'

const clockAt = () => {
  let now = 0
  const pass = (milliseconds: number): void => {
    now += milliseconds
  }
  return { now: () => now, pass }
}

it('Work without progress for more than ten seconds is given up', async () => {
  const clock = clockAt()
  const pace = paceOf({}, clock.now)
  clock.pass(STANDSTILL)
  await pace.rest('checking', 1, 2)
  clock.pass(STANDSTILL + 1)
  await expect(pace.rest('checking', 2, 2)).rejects.toMatchObject({ code: 'BUNDLE_TIMEOUT' })
})

it('Work that nobody waits for any more is cancelled at its next rest', async () => {
  const stop = new AbortController()
  const pace = paceOf({ signal: stop.signal })
  await pace.rest('checking', 0, null)
  stop.abort()
  await expect(pace.rest('checking', 1, null)).rejects.toMatchObject({ code: 'CANCELLED' })
})

it('A rest is due after some milliseconds of work, and lets others have their turn', async () => {
  const clock = clockAt()
  const pace = paceOf({}, clock.now)
  expect(pace.due()).toBe(false)
  clock.pass(13)
  expect(pace.due()).toBe(true)
  let turned = false
  setImmediate(() => {
    turned = true
  })
  await pace.rest('checking', 0, null)
  expect(turned).toBe(true)
  expect(pace.due()).toBe(false)
})
