import { expect, test } from 'vitest'
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

test('What is no amount is shown as it stands.', () => {
  expect(formatsOf('it').moneyText('12,5 EUR')).toBe('12,5 EUR')
  expect(formatsOf('it').moneyText(null)).toBe('')
})
