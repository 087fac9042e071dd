import { expect, onTestFinished, test, vi } from 'vitest'
import { wordsOf } from '../../../electron/core/documents/source/words.ts'
import { formatsOf } from './formats.ts'

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test('Dates have the short form of the locale.', () => {
  expect(formatsOf('it').date('2026-03-12')).toBe('12 mar 2026')
  expect(formatsOf('it').date(null)).toBe('')
})

test('Thousands are grouped in every runtime, and figures are Latin in Arabic too.', () => {
  expect(formatsOf('it').number(1200)).toBe('1.200')
  expect(formatsOf('ar').number(1200)).toMatch(/^1[.,]200$/)
})

test('Amounts are written with the decimals and the code of their currency.', () => {
  expect(spaces(formatsOf('it').moneyText('1250000 EUR'))).toBe('12.500,00 EUR')
  expect(spaces(formatsOf('fr').moneyText('1250000 TND'))).toBe('1 250,000 TND')
  expect(spaces(formatsOf('it').moneyText('125000 ALL'))).toBe('1.250 ALL')
})

test.each([
  ['ar', 'TN', '1.234.567,5', '12 جوان 2026'],
  ['ar', 'MA', '1.234.567,5', '12 يونيو 2026'],
  ['ar', 'DZ', '1.234.567,5', '12 جوان 2026'],
  ['ar', 'LB', '1.234.567,5', '12 حزيران 2026'],
  ['ar', 'EG', '1,234,567.5', '12 يونيو 2026'],
  ['fr', 'TN', '1 234 567,5', '12 juin 2026'],
  ['fr', 'MA', '1.234.567,5', '12 juin 2026'],
  ['it', 'CH', '1’234’567.5', '12 giu 2026'],
  ['en', 'TN', '1,234,567.5', '12 Jun 2026']
] as const)(
  'The country decides: %s of %s writes %s and %s, as its documents do.',
  (language, country, number, day) => {
    const formats = formatsOf(language, country)
    expect(spaces(formats.number(1_234_567.5))).toBe(number)
    expect(formats.date('2026-06-12')).toBe(day)
    const words = wordsOf(language, country)
    expect(words.number(1_234_567.5)).toBe(formats.number(1_234_567.5))
    expect(spaces(words.shortDate('2026-06-12'))).toBe(day)
    expect(words.money('123456750 EUR')).toBe(formats.moneyText('123456750 EUR'))
  }
)

test('The last months of the year are those of the country.', () => {
  const december = (country: string) => formatsOf('ar', country).date('2026-12-01')
  expect(december('TN')).toBe('1 ديسمبر 2026')
  expect(december('MA')).toBe('1 دجنبر 2026')
  expect(december('LB')).toBe('1 كانون الأول 2026')
})

test('The first day of a month is an ordinal in Italian and French, and only that one.', () => {
  expect(formatsOf('it').date('2026-03-01')).toBe('1° mar 2026')
  expect(formatsOf('fr').date('2026-03-01')).toBe('1er mars 2026')
  expect(formatsOf('fr').date('2026-03-21')).toBe('21 mars 2026')
  expect(formatsOf('en').date('2026-03-01')).toBe('1 Mar 2026')
})

test('What is no amount is shown as it stands.', () => {
  expect(formatsOf('it').moneyText('12,5 EUR')).toBe('12,5 EUR')
  expect(formatsOf('it').moneyText(null)).toBe('')
})

test('The day of an instant is the day on the wall, not in Greenwich.', () => {
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const { date } = formatsOf('it', 'IT')
  vi.stubEnv('TZ', 'Europe/Rome')
  expect(date('2026-03-11T23:30:00.000Z')).toBe('12 mar 2026')
  vi.stubEnv('TZ', 'America/Lima')
  expect(date('2026-03-12T02:30:00.000Z')).toBe('11 mar 2026')
  // Of later versions there may be what is no instant.
  expect(date('2026-03-12 and on')).toBe('12 mar 2026')
})
