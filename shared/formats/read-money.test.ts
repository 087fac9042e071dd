import { expect, test } from 'vitest'
import { CURRENCY_DIGITS } from '../model/currencies.ts'
import { readMoney } from './read-money.ts'

const IT = 'it-IT'
const EN = 'en-GB'

test.each([
  ['12.500,50', 'EUR', IT, '1250050 EUR'],
  ['12,500.50', 'EUR', IT, '1250050 EUR'],
  ['12 500,5', 'EUR', IT, '1250050 EUR'],
  ["12'500", 'EUR', EN, '1250000 EUR'],
  ['1.500', 'EUR', IT, '150000 EUR'],
  ['1,500', 'EUR', EN, '150000 EUR'],
  ['1.500.000', 'EUR', IT, '150000000 EUR'],
  ['1,500', 'TND', IT, '1500 TND'],
  ['0,5', 'EUR', EN, '50 EUR'],
  ['١٢٫٥', 'EUR', IT, '1250 EUR'],
  ['-3', 'EUR', IT, '-300 EUR'],
  ['0', 'EUR', IT, '0 EUR'],
  ['12.50', 'EUR', IT, '1250 EUR'],
  ['0.750', 'TND', IT, '750 TND'],
  ['1234.500', 'TND', IT, '1234500 TND'],
  ['١٬٥٠٠٫٥', 'EUR', EN, '150050 EUR'],
  ['١٫٥٠٠', 'TND', EN, '1500 TND'],
  ['-.5', 'EUR', EN, '-50 EUR'],
  ['1.500', 'JPY', IT, '1500 JPY']
] as const)('%s %s in %s is %s', (typed, code, locale, stored) => {
  expect(readMoney(typed, code, locale)).toBe(stored)
})

test.each([
  ['1.500', 'TND', 'ar-TN-u-nu-latn', '1500000 TND'],
  ['1.500', 'MAD', 'ar-MA-u-nu-latn', '150000 MAD'],
  ['1.500', 'MAD', 'fr-MA', '150000 MAD'],
  ['1.500', 'TND', 'fr-TN', '1500000 TND'],
  ['1.500', 'LBP', 'ar-LB-u-nu-latn', '150000 LBP'],
  ['1’500.50', 'CHF', 'it-CH', '150050 CHF']
] as const)('the customs of the country decide: %s %s in %s is %s', (typed, code, locale, stored) => {
  expect(readMoney(typed, code, locale)).toBe(stored)
})

test.each([
  ['12.500,00 €', '1250000 EUR'],
  ['€ 12.500', '1250000 EUR'],
  ['€12.500,5', '1250050 EUR'],
  ['EUR 12,000.00', '1200000 EUR'],
  ['12.500 euro', '1250000 EUR'],
  ['12.500,-', '1250000 EUR'],
  ['12.500,– €', '1250000 EUR'],
  ['Fr. 1’500.–', null],
  ['CHF 1’500.–', '150000 CHF'],
  ['-12.500,00 EUR', '-1250000 EUR'],
  ['−12.500 €', '-1250000 EUR'],
  ['-EUR 12.50', '-1250 EUR'],
  ['1.500 DT', '1500000 TND'],
  ['1.500 د.ت', '1500000 TND'],
  ['20 درهما', '2000 MAD'],
  ['١٬٥٠٠ د.م.', '150000 MAD'],
  ['2 500 dhs', '250000 MAD'],
  ['1.000 lek', '100000 ALL'],
  ['US$ 100', '10000 USD'],
  ['$100', '10000 USD'],
  ['¥1500', '1500 JPY'],
  ['1500 xyz', null],
  ['1500 dinari', null],
  ['€ 15 €', null]
] as const)('the currency beside an amount is understood: %s is %s', (typed, stored) => {
  expect(readMoney(typed, 'EUR', IT)).toBe(stored)
})

test('a name that several currencies share means the one beside the amount', () => {
  expect(readMoney('1.500 dinari', 'DZD', IT)).toBe('150000 DZD')
  expect(readMoney('£ 1.500', 'EGP', IT)).toBe('150000 EGP')
  expect(readMoney('1 500 francs', 'XOF', 'fr-FR')).toBe('1500 XOF')
})

test.each([...CURRENCY_DIGITS])('twelve of %s are stored with its %i decimals', (code, digits) => {
  const stored = `${12 * 10 ** digits} ${code}`
  expect(readMoney(`12 ${code}`, 'EUR', IT)).toBe(stored)
  expect(readMoney(`${code.toLowerCase()} 12`, 'EUR', IT)).toBe(stored)
})

test.each([
  '',
  'abc',
  '1,234,5',
  '12.3456',
  '1.50,000',
  '1..5',
  '12,505 €',
  '0.750',
  '1 25',
  '1 234.567',
  '.',
  '-',
  '€',
  '99999999999999999'
])('%j is no amount', typed => {
  expect(readMoney(typed, 'EUR', IT)).toBeNull()
})
