import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitByScript } from './scripts.ts'

describe('splitByScript', () => {
  it('takes Latin words and numbers out of right-to-left runs', () => {
    expect(splitByScript('برنامج FAMI 2021–2027 بنسبة 45 %.', 'rtl')).toEqual([
      { text: 'برنامج ', rtl: true },
      { text: 'FAMI 2021–2027', rtl: false },
      { text: ' بنسبة ', rtl: true },
      { text: '45 %', rtl: false },
      { text: '.', rtl: true }
    ])
  })

  it('marks only the Arabic words of a text from left to right', () => {
    expect(splitByScript('Vedi «خارطة الطريق», pagina 3', 'ltr')).toEqual([
      { text: 'Vedi «', rtl: false },
      { text: 'خارطة الطريق', rtl: true },
      { text: '», pagina 3', rtl: false }
    ])
  })

  it('never loses, adds or moves a character', () => {
    const piece = fc.constantFrom(
      'الهجرة',
      'Milano',
      ' ',
      '2022',
      '–',
      '(',
      ')',
      '%',
      '،',
      '.',
      'é',
      'ـ',
      '+'
    )
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('ltr' as const, 'rtl' as const), (parts, base) => {
        const text = parts.join('')
        expect(
          splitByScript(text, base)
            .map(run => run.text)
            .join('')
        ).toBe(text)
      })
    )
  })
})
