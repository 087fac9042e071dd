import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localeOf } from '#shared/formats/customs.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { formatMoney, minorDigits, parseMoney } from '#shared/rules/money.ts'
import { formatsOf } from '../../app/text/formats.ts'
import { amountOf, CURRENCIES, typedAmount } from './amount.ts'

test.each(CURRENCIES.flatMap(currency => LANGUAGES.map(language => [currency, language] as const)))(
  'Twelve and a half thousand %s typed in %s is stored and shown as the documents write it.',
  (currency, language) => {
    const stored = amountOf('12500', currency, localeOf(language))
    expect(stored).toBe(`${12_500 * 10 ** minorDigits(currency)} ${currency}`)
    const shown = formatsOf(language).moneyText(stored ?? null)
    expect(shown).toBe(formatMoney(parseMoney(stored ?? ''), localeOf(language)))
    expect(shown.replaceAll(/[^0-9]/g, '')).toMatch(/^125000*$/)
  }
)

test.each(LANGUAGES)('In %s every amount that stands in its input is read back as it was.', language => {
  const locale = localeOf(language)
  const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
  fc.assert(
    fc.property(amount, fc.constantFrom(...CURRENCIES), (minor, currency) => {
      const stored = `${minor || 0} ${currency}`
      expect(amountOf(typedAmount(stored, locale), currency, locale)).toBe(stored)
    })
  )
})

test('The other decimal mark is not dropped, and what is no amount is said to be none.', () => {
  expect(amountOf('12.50', 'EUR', 'it-IT')).toBe('1250 EUR')
  expect(amountOf('12,50', 'EUR', 'en-GB')).toBe('1250 EUR')
  expect(amountOf('12.500', 'EUR', 'it-IT')).toBe('1250000 EUR')
  expect(amountOf('12,505', 'EUR', 'it-IT')).toBeUndefined()
  expect(amountOf('tanto', 'EUR', 'it-IT')).toBeUndefined()
  expect(amountOf(' ', 'EUR', 'it-IT')).toBeNull()
})
