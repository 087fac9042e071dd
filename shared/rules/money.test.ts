import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMoneyText } from '../model/field.ts'
import { decimalOf, formatMoney, minorDigits, parseMoney, storedMoney, sumMoney } from './money.ts'

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

  it('answers a total that is larger than any amount, and larger than a number holds exactly', () => {
    const [total] = sumMoney(Array.from({ length: 10 }, () => '999999999999999 EUR'))
    expect(total).toEqual({ amount: 9_999_999_999_999_990, currency: 'EUR' })
    expect(formatMoney(total ?? expect.unreachable(), 'it')).toBe('99.999.999.999.999,90\u00a0EUR')
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

  it('writes an Arabic amount below zero as one above, its code on the same side', () => {
    const [above = '', below = ''] = [250_000, -250_000].map(amount =>
      formatMoney({ amount, currency: 'EUR' }, 'ar-TN')
    )
    expect(above).toBe('\u200f2.500,00\u200f\u00a0EUR')
    expect(below.replaceAll(/[\u200e-]/g, '')).toBe(above)
  })

  it('shows lek without decimals unless there are some', () => {
    expect(formatMoney({ amount: 125_000, currency: 'ALL' }, 'en-GB')).toMatch(/1,250$/)
    expect(formatMoney({ amount: 125_050, currency: 'ALL' }, 'en-GB')).toMatch(/1,250\.50$/)
    expect(formatMoney({ amount: 1_250_000, currency: 'EUR' }, 'it-IT')).toMatch(/^12\.500,00\sEUR$/)
  })
})
