import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNormalText, isPlainText } from './normal-text.ts'

const marks = (count: number): string => `q${'\u0323'.repeat(count)}`

describe('normal text', () => {
  it('is what the normal form C of any text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(isNormalText(text.normalize('NFC'))).toBe(true)
        expect(isNormalText(text)).toBe(text.normalize('NFC') === text)
      })
    )
  })

  it.each(['Cittadinanza è partecipazione', 'الأشخاص المُهاجِرون', 'số liệu', '😀'])(
    'is what people write: %s',
    text => {
      expect(isNormalText(text.normalize('NFC'))).toBe(true)
    }
  )

  it.each(['e\u0300', 'q\u0307\u0323', '\u212b'])('is not another spelling: %s', text => {
    expect(isNormalText(text)).toBe(false)
  })

  it('has at most 30 marks in a row', () => {
    expect(isNormalText(marks(30))).toBe(true)
    expect(isNormalText(marks(31))).toBe(false)
    expect(isNormalText(marks(30).repeat(100))).toBe(true)
  })

  it('is whatever is plain: no such character is a mark, a control, or composes with another', () => {
    const plain = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(isPlainText)
    expect(plain.length).toBeGreaterThan(700)
    expect(plain.filter(text => /(?![\t\n])[\p{Cc}\p{Cs}]|\p{M}|[\ufffe\uffff]/u.test(text))).toEqual([])
    for (const one of plain) {
      const pairs = plain.map(other => `${one}${other}`).join('')
      expect(pairs.normalize('NFC')).toBe(pairs)
    }
  })

  // Would run for minutes into the time limit of the test if the marks were normalised first.
  it('is told from a megabyte of marks at once', () => {
    expect(isNormalText(`q${'\u0300'.repeat(250_000)}${'\u0323'.repeat(250_000)}`)).toBe(false)
  })
})
