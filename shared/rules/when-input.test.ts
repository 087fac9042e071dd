import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeOf } from '../i18n/languages.ts'
import { translatorOf } from '../i18n/translator.ts'
import { whenWords } from '../i18n/when-words.ts'
import type { Language } from '../model/field.ts'
import { anyWhen } from '../model/when-for-tests.ts'
import { readDay, readWhen } from './when-input.ts'

const PLACES: readonly (readonly [Language, string | null])[] = [
  ['it', 'IT'],
  ['en', null],
  ['fr', 'MA'],
  ['ar', null],
  ['ar', 'MA'],
  ['ar', 'TN']
]

test.each(PLACES)('In %s (%s) every time in words can be typed again.', (language, country) => {
  const locale = localeOf(language, country)
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const words = whenWords(translatorOf(language), locale, day => days.format(new Date(`${day}T00:00:00Z`)))
  fc.assert(
    fc.property(anyWhen(), when => {
      expect(readWhen(words(when), locale), words(when)).toBe(when)
    }),
    { numRuns: 150 }
  )
})

test.each([
  ['2026', '2026'],
  ['2026-03', '2026-03'],
  ['2026-03-12', '2026-03-12'],
  ['2026-3-2', '2026-03-02'],
  ['12/3/2026', '2026-03-12'],
  ['12.3.26', '2026-03-12'],
  ['12 mar 26', '2026-03-12'],
  ['12 Sep 2026', '2026-09-12'],
  ['12 aout 2026', '2026-08-12'],
  ['12 sett 2026', '2026-09-12'],
  ['1° marzo 2026', '2026-03-01'],
  ['marzo 2026', '2026-03'],
  ['3/2026', '2026-03'],
  ['Primavera 2026', '2026-21'],
  ['inverno 2026/27', '2026-24'],
  ['inverno 2026', '2026-24'],
  ['3° trim. 2026', '2026-35'],
  ['III trimestre 2026', '2026-35'],
  ['terzo trimestre del 2026', '2026-35'],
  ['trim. 3 2026', '2026-35'],
  ['Q3 2026', '2026-35'],
  ['Q3/2026', '2026-35'],
  ['2026 Q3', '2026-35'],
  ['T3 2026', '2026-35'],
  ['ca. 2026', '2026~'],
  ['circa marzo 2026', '2026-03~'],
  ['2026 circa', '2026~'],
  ['~2026', '2026~'],
  ['verso il 12 marzo 2026', '2026-03-12~'],
  ['vers 2026', '2026~'],
  ['about spring 2026', '2026-21~'],
  ['١٢/٦/٢٠٢٦', '2026-06-12'],
  ['٢٠٢٦', '2026'],
  ['12 جوان 2026', '2026-06-12'],
  ['أوت 2026', '2026-08'],
  ['غشت 2026', '2026-08'],
  ['حوالي ربيع 2026', '2026-21~'],
  ['الثلاثي الثالث 2026', '2026-35'],
  ['شتاء 2026', '2026-24']
])('"%s" is %s.', (typed, when) => expect(readWhen(typed, 'it-IT')).toBe(when))

test.each([
  '',
  'domani',
  '31/2/2026',
  '2026-13-01',
  '12/3',
  '12 foo 2026',
  '1/1/1800',
  '13/2026',
  '5° trim. 2026',
  'inverno 2026/28',
  'estate 2026/27',
  'ju 2026',
  'circa',
  '20261',
  'fine 2026'
])('"%s" is no time.', typed => expect(readWhen(typed, 'it-IT')).toBeNull())

test('Where a day is asked for, a month is none.', () => {
  expect(readDay('12 marzo 2026', 'it-IT')).toBe('2026-03-12')
  expect(readDay('marzo 2026', 'it-IT')).toBeNull()
  expect(readDay('ca. 12 marzo 2026', 'it-IT')).toBeNull()
})
