import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureWords } from '../i18n/figure-words.ts'
import { translatorOf } from '../i18n/translator.ts'
import { whenWords } from '../i18n/when-words.ts'
import { CURRENCY_DIGITS } from '../model/currencies.ts'
import { exactly, QUALIFIERS } from '../model/figure.ts'
import { anyWhen } from '../model/when-for-tests.ts'
import { formatMoney, storedMoney } from '../rules/money.ts'
import { localeOf, PLACES } from './customs.ts'
import { formatNumber } from './numbers.ts'
import { readFigure } from './read-figure.ts'
import { readMoney } from './read-money.ts'
import { readNumber } from './read-number.ts'
import { readWhen } from './read-when.ts'

const number = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(whole => whole / 1000 || 0)
const positive = fc.integer({ min: 0, max: 9_999_999 }).map(value => value / 100)
const figure = fc
  .tuple(positive, fc.constantFrom(...QUALIFIERS), positive)
  .map(([value, qualifier, more]) =>
    qualifier === 'exact'
      ? exactly(value)
      : { value, qualifier, upper: qualifier === 'range' ? Math.round((value + more + 1) * 100) / 100 : null }
  )
const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 })
const currency = fc.constantFrom(...CURRENCY_DIGITS.keys())
const style = { maximumFractionDigits: 6 } as const

describe.each(PLACES)('What is shown in %s of %s can be typed again:', (language, country) => {
  const locale = localeOf(language, country)
  const t = translatorOf(language)
  const numRuns = 100

  test('numbers', () => {
    const check = fc.property(number, fc.boolean(), (value, grouped) => {
      const shown = formatNumber(locale, value, { ...style, useGrouping: grouped ? 'always' : false })
      expect(readNumber(shown, locale), shown).toBe(value)
    })
    fc.assert(check, { numRuns })
  })

  test('percentages', () => {
    const check = fc.property(fc.integer({ min: -100, max: 100_000 }), value => {
      const shown = formatNumber(locale, value / 100, { style: 'percent', maximumFractionDigits: 0 })
      expect(readNumber(shown, locale), shown).toBe(value)
    })
    fc.assert(check, { numRuns })
  })

  test('figures', () => {
    const check = fc.property(figure, one => {
      const shown = figureWords(t, value => formatNumber(locale, value, style), one)
      expect(readFigure(shown, locale), shown).toEqual(one)
    })
    fc.assert(check, { numRuns })
  })

  test.each(['long', 'short'] as const)('times, days %s', form => {
    const words = whenWords(t, locale, form)
    const check = fc.property(anyWhen(), when => {
      expect(readWhen(words(when), locale), words(when)).toBe(when)
    })
    fc.assert(check, { numRuns })
  })

  test('amounts of every currency, whichever was chosen beside them', () => {
    const check = fc.property(amount, currency, currency, (value, code, chosen) => {
      const money = { amount: value, currency: code }
      const shown = formatMoney(money, locale)
      expect(readMoney(shown, chosen, locale), shown).toBe(storedMoney(money))
    })
    fc.assert(check, { numRuns })
  })
})
