import { expect, test } from 'vitest'
import { currencyDecimals, formatsOf, parseAmount } from './formats.ts'

const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')

test('Dates have the short form of the locale.', () => {
  expect(formatsOf('it').date('2026-03-12')).toBe('12 mar 2026')
  expect(formatsOf('it').date(null)).toBe('')
})

test('Thousands are grouped in every runtime, and figures are Latin in Arabic too.', () => {
  expect(formatsOf('it').number(1200)).toBe('1.200')
  expect(formatsOf('ar').number(1200)).toMatch(/^1[.,]200$/)
})

test('Amounts are written by their currency: two, three or no decimals.', () => {
  expect(currencyDecimals('EUR')).toBe(2)
  expect(currencyDecimals('TND')).toBe(3)
  expect(currencyDecimals('ALL')).toBe(0)
  expect(spaces(formatsOf('it').moneyText('1250000 EUR'))).toBe('12.500 €')
  expect(spaces(formatsOf('it').moneyText('1250050 EUR'))).toBe('12.500,50 €')
  expect(spaces(formatsOf('fr').moneyText('1250000 TND'))).toBe('1 250 TND')
})

test('An amount without a currency is none.', () => {
  expect(parseAmount('1250000')).toBeNull()
  expect(parseAmount('12,5 EUR')).toBeNull()
})
