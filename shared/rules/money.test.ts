import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMoneyText } from '../model/field.ts'
import { decimalOf, formatMoney, minorDigits, parseMoney, storedMoney, sumMoney } from './money.ts'
import { readMoney } from './money-input.ts'

const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
const currency = fc.constantFrom('EUR', 'TND', 'MAD', 'ALL', 'JPY')

describe('money', () => {
  it('knows the decimals of each currency', () => {
    expect(['EUR', 'TND', 'MAD', 'ALL', 'JPY'].map(minorDigits)).toEqual([2, 3, 2, 2, 0])
  })

  it('reads back what it stores, as the model wants it', () => {
    fc.assert(
      fc.property(amount, currency, (value, code) => {
        const stored = storedMoney({ amount: value, currency: code })
        expect(isMoneyText(stored)).toBe(true)
        expect(parseMoney(stored)).toEqual({ amount: value, currency: code })
      })
    )
  })

  it.each(['', '12', '12.5 EUR', '01 EUR', '1 eur', '1  EUR', '1000000000000000 EUR'])(
    'refuses %j',
    stored => {
      expect(() => parseMoney(stored)).toThrow(RangeError)
    }
  )

  it('adds up each currency apart', () => {
    expect(sumMoney(['150 EUR', '5 TND', '-50 EUR'])).toEqual([
      { amount: 100, currency: 'EUR' },
      { amount: 5, currency: 'TND' }
    ])
  })

  it('refuses a total that a number cannot hold exactly', () => {
    expect(() => sumMoney(Array.from({ length: 10 }, () => '999999999999999 EUR'))).toThrow(RangeError)
  })

  it.each([
    [1_250_000, 'EUR', '12500.00'],
    [5, 'EUR', '0.05'],
    [-5, 'TND', '-0.005'],
    [0, 'EUR', '0.00'],
    [7, 'JPY', '7']
  ])('writes %i %s as %s', (value, code, decimal) => {
    expect(decimalOf({ amount: value, currency: code })).toBe(decimal)
  })

  it('shows lek without decimals unless there are some', () => {
    expect(formatMoney({ amount: 125_000, currency: 'ALL' }, 'en-GB')).toMatch(/1,250$/)
    expect(formatMoney({ amount: 125_050, currency: 'ALL' }, 'en-GB')).toMatch(/1,250\.50$/)
    expect(formatMoney({ amount: 1_250_000, currency: 'EUR' }, 'it-IT')).toMatch(/^12\.500,00\sEUR$/)
  })
})

describe('an amount that a person typed', () => {
  it.each([
    ['12.500,50', 'EUR', ',', '1250050 EUR'],
    ['12,500.50', 'EUR', ',', '1250050 EUR'],
    ['12 500,5', 'EUR', ',', '1250050 EUR'],
    ["12'500", 'EUR', '.', '1250000 EUR'],
    ['1.500', 'EUR', ',', '150000 EUR'],
    ['1,500', 'EUR', '.', '150000 EUR'],
    ['1.500.000', 'EUR', ',', '150000000 EUR'],
    ['1,500', 'TND', ',', '1500 TND'],
    ['0,5', 'EUR', '.', '50 EUR'],
    ['١٢٫٥', 'EUR', ',', '1250 EUR'],
    ['-3', 'EUR', ',', '-300 EUR'],
    ['0', 'EUR', ',', '0 EUR'],
    ['12.50', 'EUR', ',', '1250 EUR'],
    ['0.750', 'TND', ',', '750 TND'],
    ['1234.500', 'TND', ',', '1234500 TND'],
    ['١٬٥٠٠٫٥', 'EUR', '.', '150050 EUR'],
    ['١٫٥٠٠', 'TND', '.', '1500 TND'],
    ['-.5', 'EUR', '.', '-50 EUR'],
    ['1.500', 'JPY', ',', '1500 JPY']
  ] as const)('reads %s %s (mark %s) as %s', (typed, code, mark, stored) => {
    expect(readMoney(typed, code, mark)).toBe(stored)
  })

  it.each([
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
    '99999999999999999'
  ])('refuses %j', typed => {
    expect(readMoney(typed, 'EUR', ',')).toBeNull()
  })

  it('reads every amount that it shows in the four languages', () => {
    fc.assert(
      fc.property(
        amount,
        currency,
        fc.constantFrom(
          ['it-IT', ','],
          ['en-GB', '.'],
          ['fr-FR', ','],
          ['ar-u-nu-latn', '.'],
          ['ar-TN-u-nu-latn', ',']
        ),
        (value, code, [locale, mark]) => {
          const shown = formatMoney({ amount: value, currency: code }, locale ?? '').replaceAll(
            /[A-Z]{3}/g,
            ''
          )
          expect(readMoney(shown.trim(), code, mark === ',' ? ',' : '.')).toBe(
            storedMoney({ amount: value, currency: code })
          )
        }
      )
    )
  })
})
