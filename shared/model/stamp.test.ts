import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aheadOf, deviceOf, formatStamp, instantOf, nextStamp, parseStamp } from './stamp.ts'

const time = () => fc.integer({ min: 0, max: Date.UTC(9000, 0) })
const device = () => fc.stringMatching(/^[0-9a-f]{12}$/)
const parts = () =>
  fc.record({ time: time(), counter: fc.integer({ min: 0, max: 0xffff }), device: device() })

describe('stamps', () => {
  it('are read back as they were written, and are always 42 characters long', () => {
    fc.assert(
      fc.property(parts(), stamp => {
        const text = formatStamp(stamp)
        expect(text).toHaveLength(42)
        expect(parseStamp(text)).toEqual(stamp)
        expect([instantOf(text), deviceOf(text)]).toEqual([new Date(stamp.time).toISOString(), stamp.device])
      })
    )
  })

  it('are in the order of time, then counter, when compared as texts', () => {
    fc.assert(
      fc.property(parts(), parts(), (a, b) => {
        const byClock = a.time - b.time || a.counter - b.counter
        if (byClock !== 0) expect(formatStamp(a) < formatStamp(b)).toBe(byClock < 0)
      })
    )
  })

  it('always grow, whatever the clock on the wall does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time(), device()), { minLength: 2 }), ticks => {
        let last: string | null = null
        for (const [now, by] of ticks) {
          const next = nextStamp(last, now, by)
          if (last !== null) expect(next > last).toBe(true)
          expect(instantOf(next) >= new Date(now).toISOString()).toBe(true)
          expect(deviceOf(next)).toBe(by)
          last = next
        }
      })
    )
  })

  it('move the time on when the counter is full', () => {
    const last = formatStamp({ time: 1000, counter: 0xffff, device: 'aaaaaaaaaaaa' })
    expect(parseStamp(nextStamp(last, 5, 'bbbbbbbbbbbb'))).toEqual({
      time: 1001,
      counter: 0,
      device: 'bbbbbbbbbbbb'
    })
  })

  it('tell how far they are ahead of a clock', () => {
    expect(aheadOf(formatStamp({ time: 5000, counter: 0, device: 'aaaaaaaaaaaa' }), 2000)).toBe(3000)
    expect(aheadOf(null, 2000)).toBeLessThanOrEqual(0)
  })

  it.each([
    '',
    '2026-11-22T11:28:21.123Z',
    '2026-11-22T11:28:21.123Z-0000-ABCDEF012345',
    '2026-13-22T11:28:21.123Z-0000-abcdef012345'
  ])('are not read from %s', text => {
    expect(parseStamp(text)).toBeNull()
  })
})
