import { expect, test } from 'vitest'
import { CURRENCY_DIGITS } from '../model/currencies.ts'
import { LANGUAGES } from '../model/field.ts'
import {
  COUNTRIES,
  countryCode,
  countryName,
  currencyOfCountry,
  languageOfCountry,
  MEDITERRANEAN
} from './countries.ts'

test.each(LANGUAGES)(
  'Every country has a name of its own in %s, from which its code is found again.',
  language => {
    const names = COUNTRIES.map(code => countryName(language, code))
    expect(new Set(names).size).toBe(COUNTRIES.length)
    for (const [index, name] of names.entries()) {
      expect(name).not.toBe(COUNTRIES[index])
      expect(countryCode(name), name).toBe(COUNTRIES[index])
    }
  }
)

test.each([
  ['it', 'IT'],
  [' Italia ', 'IT'],
  ['ITALY', 'IT'],
  ['Italie', 'IT'],
  ['إيطاليا', 'IT'],
  ['Tunisie', 'TN'],
  ['المغرب', 'MA'],
  ['Atlantide', null],
  ['', null]
])('%j is %j', (typed, code) => expect(countryCode(typed)).toBe(code))

test('What is no code is shown as it stands.', () =>
  expect(countryName('it', 'Regno delle Due Sicilie')).toBe('Regno delle Due Sicilie'))

test('The Mediterranean is known whole: its countries, their currencies, and the languages of some.', () => {
  expect(MEDITERRANEAN.filter(code => !COUNTRIES.includes(code))).toEqual([])
  expect(COUNTRIES.map(currencyOfCountry).filter(code => !CURRENCY_DIGITS.has(code))).toEqual([])
  expect([...'IT MA FR MT AL'.split(' ')].map(languageOfCountry)).toEqual(['it', 'ar', 'fr', 'en', null])
})
