import { expect, test } from 'vitest'
import { localeOf } from './customs.ts'
import { readNumber, thousandsOf } from './read-number.ts'

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
  ['١٢٬٥٠٠٫٥', 12_500.5],
  ['45 %', 45],
  ['٤٥٪', 45],
  ['%45', 45],
  ['1.250,5 %', 1250.5]
])('In Italian %s is %d.', (typed, value) => {
  expect(readNumber(typed, 'it-IT')).toBe(value)
})

test('In English the comma groups thousands, and begins decimals where it cannot.', () => {
  expect(readNumber('1,500', 'en-GB')).toBe(1500)
  expect(readNumber('1.500', 'en-GB')).toBe(1.5)
  expect(readNumber('1,5', 'en-GB')).toBe(1.5)
})

test.each(['1.23.4', '12.34.567', '1.2345,6', '1 25', '1.234 567', '1..5', '0.123.456', '.'])(
  'Marks that do not group in threes are no number: %s',
  typed => {
    expect(readNumber(typed, 'it-IT')).toBeNull()
  }
)

test('What is no number is not guessed at.', () => {
  for (const typed of ['', 'tre', '1-2', '--1', '1,2,3', '12 €'])
    expect(readNumber(typed, 'it-IT')).toBeNull()
  expect(readNumber('1.234,5', 'it-IT')).toBe(1234.5)
  expect(readNumber('1,234.5', 'en-GB')).toBe(1234.5)
})

test.each([
  ['ar', 'TN', 1500],
  ['ar', 'MA', 1500],
  ['ar', 'LB', 1500],
  ['fr', 'MA', 1500],
  ['fr', 'TN', 1500],
  ['it', 'IT', 1500],
  ['ar', 'EG', 1.5],
  ['en', 'GB', 1.5]
] as const)('1.500 in %s of %s is %d.', (language, country, value) => {
  expect(readNumber('1.500', localeOf(language, country))).toBe(value)
})

test.each([
  ['1.500', 'en', 1500],
  ['١٫٥٠٠', 'ar', 1500],
  ['1,500', 'it', 1500],
  ['1.500', 'it', null],
  ['1.50', 'en', null],
  ['0.500', 'en', null],
  ['1234.500', 'en', null]
] as const)('%s in %s, read as decimals, could mean %j.', (typed, language, thousands) => {
  expect(thousandsOf(typed, localeOf(language))).toBe(thousands)
})
