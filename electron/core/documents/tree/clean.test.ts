import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean.ts'

describe('cleanText', () => {
  it('drops controls and non-characters and keeps tab and newline', () => {
    expect(cleanText('a\u0000b\u000bc\td\ne\ufffef\uffff')).toBe('abc\td\nef')
  })

  it('replaces a surrogate without its other half', () => {
    expect(cleanText('x\ud800y')).toBe('x\ufffdy')
    expect(cleanText('😀')).toBe('😀')
  })

  it('leaves no mark that turns what is printed', () => {
    expect(cleanText('a\u202ecod.exe\u202c \u2067b')).toBe('acod.exe b')
    expect(cleanText('\u2068Forum\u2069')).toBe('\u2068Forum\u2069')
  })

  it('leaves only characters that XML 1.0 allows, whatever comes in', () => {
    const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        expect(cleanText(value)).toMatch(allowed)
      })
    )
  })
})
