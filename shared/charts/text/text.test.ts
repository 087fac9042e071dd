import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolate } from './direction.ts'
import { shorten, wrap } from './fit.ts'
import { textWidth } from './width.ts'

describe('fitting text', () => {
  it('never shortens to more than the room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 400 }), (text, room) => {
        const short = shorten(text, room, 11)
        expect(short === text || textWidth(short, 11) <= room).toBe(true)
        expect(textWidth(short, 11)).toBeLessThanOrEqual(Math.max(room, 0))
      })
    )
  })

  it('never wraps to more or wider lines, and says when something is left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (words, room, most) => {
          const text = words.join(' ')
          const lines = wrap(text, room, 11, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(room)
          const whole = text
            .split(/\s+/u)
            .filter(word => word !== '')
            .join(' ')
          if (lines.join(' ') !== whole)
            expect(lines.some(line => line.includes('…') || line === '')).toBe(true)
        }
      )
    )
  })

  it('takes no room for marks and counts every letter', () => {
    expect(textWidth('مُدُن', 10)).toBe(textWidth('مدن', 10))
    expect(textWidth('Milano', 20)).toBeCloseTo(2 * textWidth('Milano', 10))
    expect(textWidth('à', 10)).toBe(textWidth('a', 10))
  })

  it('isolates only text with letters written from the right', () => {
    expect(isolate('Milano 2022')).toBe('Milano 2022')
    expect(isolate('ميلانو 2022')).toBe('\u2067ميلانو 2022\u2069')
  })
})
