import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/model/field.ts'
import { formatsOf } from './formats.ts'
import { parseDate, parseNumber } from './parse.ts'

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test.each(LANGUAGES)('In %s every date that is shown can be typed again.', language => {
  const formats = formatsOf(language)
  fc.assert(
    fc.property(day, date => {
      expect(parseDate(formats.date(date), formats.locale)).toBe(date)
    })
  )
})

test.each(LANGUAGES)('In %s every number that is shown can be typed again.', language => {
  const formats = formatsOf(language)
  const number = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(whole => whole / 1000)
  fc.assert(
    fc.property(number, value => {
      expect(parseNumber(formats.number(value), formats.locale)).toBe(value === 0 ? 0 : value)
    })
  )
})

test('Dates are read as people write them.', () => {
  for (const typed of ['12/3/2026', '12.3.26', '12-03-2026', '12 mar 2026', '12 marzo 2026', '2026-03-12']) {
    expect(parseDate(typed, 'it-IT')).toBe('2026-03-12')
  }
  expect(parseDate('1er mars 2026', 'fr-FR')).toBe('2026-03-01')
})

test('Days that the calendar has not are no dates.', () => {
  for (const typed of ['31/2/2026', '2026-13-01', '12/3', 'domani', '12 foo 2026', '1/1/1800']) {
    expect(parseDate(typed, 'it-IT')).toBeNull()
  }
})

test.each([
  ['1.5', 1.5],
  ['0.75', 0.75],
  ['0.750', 0.75],
  ['12.3456', 12.3456],
  ['1234.567', 1234.567],
  ['1.500', 1500],
  ['1.234.567', 1_234_567],
  ['1.234.567,89', 1_234_567.89],
  ['12 500,5', 12_500.5],
  [',5', 0.5],
  ['١٢٬٥٠٠٫٥', 12_500.5]
])('In Italian %s is %d.', (typed, value) => {
  expect(parseNumber(typed, 'it-IT')).toBe(value)
})

test('In English the comma groups thousands, and begins decimals where it cannot.', () => {
  expect(parseNumber('1,500', 'en-GB')).toBe(1500)
  expect(parseNumber('1.500', 'en-GB')).toBe(1.5)
  expect(parseNumber('1,5', 'en-GB')).toBe(1.5)
})

test.each(['1.23.4', '12.34.567', '1.2345,6', '1 25', '1.234 567', '1..5', '0.123.456', '.'])(
  'Marks that do not group in threes are no number: %s',
  typed => {
    expect(parseNumber(typed, 'it-IT')).toBeNull()
  }
)

test('What is no number is not guessed at.', () => {
  for (const typed of ['', 'tre', '1-2', '--1', '1,2,3', '12 €'])
    expect(parseNumber(typed, 'it-IT')).toBeNull()
  expect(parseNumber('1.234,5', 'it-IT')).toBe(1234.5)
  expect(parseNumber('1,234.5', 'en-GB')).toBe(1234.5)
})
