import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8Lines } from './utf8-lines.ts'

it('lines are the same bytes as one text of all of them, whatever their number, length and letters', () => {
  const line = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 12_000 })).map(
    // Long ones after short ones, so that what was thought enough is not.
    ([text, times]) => text.slice(0, 4).toWellFormed().repeat(times)
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const bytes = utf8Lines(lines.length, index => lines[index] ?? '')
      expect(Buffer.compare(bytes, Buffer.from(lines.join('')))).toBe(0)
    })
  )
})
