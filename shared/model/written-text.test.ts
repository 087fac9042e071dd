import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLineText, isProseText } from './field.ts'
import { withoutTurns, writtenLine, writtenProse } from './written-text.ts'

describe('What was pasted is kept as it was meant:', () => {
  test.each([
    ['a line break of Word', 'Via Roma 1\vMilano', 'Via Roma 1\nMilano', 'Via Roma 1 Milano'],
    ['a page break', 'uno\fdue', 'uno\n\ndue', 'uno due'],
    ['a hyphen that holds', 'italo\x1emarocchino', 'italo‑marocchino', 'italo‑marocchino'],
    ['a place to part a word', 'coopera\x1fzione', 'cooperazione', 'cooperazione'],
    [
      'quotes of Windows',
      'l\x92azione \x93uno\x94 \x96 due\x85',
      'l’azione “uno” – due…',
      'l’azione “uno” – due…'
    ],
    ['ends of line of Unicode', 'uno\u2028due', 'uno\ndue', 'uno due'],
    ['ends of paragraph of Unicode', 'uno\u2029due', 'uno\n\ndue', 'uno due'],
    ['ends of line of Windows and of old Macs', 'uno\r\ndue\rtre', 'uno\ndue\ntre', 'uno due tre'],
    ['cells of a table', 'uno\tdue\x07tre', 'uno\tdue\ttre', 'uno due tre'],
    ['the mark of a file', '\ufeffuno', 'uno', 'uno'],
    ['separate accents', 'citta\u0300', 'città', 'città'],
    ['blanks around a line end', 'uno  \n \t due', 'uno  \n \t due', 'uno due']
  ])('%s', (_, pasted, prose, line) => {
    expect(writtenProse(pasted)).toBe(prose)
    expect(writtenLine(pasted)).toBe(line)
  })

  test('nothing invisible stands at the ends of a line', () => {
    expect(writtenLine('\u200b\u00a0 Forum \u2060\n')).toBe('Forum')
  })

  test('whatever it is, twice is as once, and what is well-formed can be kept unless it holds other controls', () => {
    const pasted = fc.string({
      unit: fc.constantFrom(
        ...'aè \t\n\r\v\f\x07\x1e\x1f\x92\u2028\u2029\u202c\u202e\u2066\u2069\u200b\u0300'
      )
    })
    const check = fc.property(pasted, text => {
      const [prose, line] = [writtenProse(text), writtenLine(text)]
      if (prose === null || line === null) {
        expect([prose, line]).toEqual([null, null])
        return
      }
      expect(writtenProse(prose)).toBe(prose)
      expect(writtenLine(line)).toBe(line)
      expect(isProseText(prose)).toBe(true)
      expect(isLineText(line)).toBe(true)
    })
    fc.assert(check)
  })

  test.each(['a\u0000b', 'a\u001bb', 'a\ufffeb', 'a\ud800b'])(
    'what means nothing is left to be refused: %j',
    text => {
      expect(isProseText(writtenProse(text) ?? '')).toBe(false)
    }
  )
})

test.each([
  '',
  ' \n\t',
  '\u200b',
  '\u00a0\u200e',
  '\u2800',
  '\u3164\u115f',
  '\u00ad\ufeff',
  '\u202e\u2066',
  '\u0301'
])('Nothing can be seen of %j: it is empty.', text => {
  expect(writtenProse(text)).toBeNull()
  expect(writtenLine(text)).toBeNull()
})

test.each([
  ['an override', 'a\u202egpj.exe', 'agpj.exe'],
  ['an embedding, as Windows copies a path', '\u202aC:\\piano', 'C:\\piano'],
  ['an isolate that is not ended', 'a \u2067b', 'a b'],
  ['an end without a beginning', 'a\u2069 b\u202c', 'a b'],
  ['one that is ended in another line', '\u2067a\nb\u2069', 'a\nb'],
  ['one too many', '\u2066\u2067a\u2069', '\u2067a\u2069'],
  ['ends of another kind', '\u202ea\u2069', 'a']
])('Marks of direction that are not ended are not kept: %s.', (_, typed, kept) => {
  expect(writtenProse(typed)).toBe(kept)
  expect(withoutTurns(typed)).toBe(kept)
})

test('What is ended is kept as it was typed, but nothing printed is turned by it.', () => {
  const typed = '\u202eabc\u202c \u2068Forum\u2069 \u200e1'
  expect(writtenLine(typed)).toBe(typed)
  expect(withoutTurns(typed)).toBe('abc \u2068Forum\u2069 \u200e1')
})
