import { expect, it } from 'vitest'
import { localeOf } from '../formats/customs.ts'
import { LANGUAGES } from '../model/field.ts'
import { errorText } from './error-text.ts'
import { translatorOf } from './translator.ts'

const invalid = (language: (typeof LANGUAGES)[number], field: string, min: number, max: number) =>
  errorText(
    translatorOf(language),
    'VALUE_INVALID',
    { type: 'stakeholder', field, min, max },
    localeOf(language)
  )

it('a value outside of its range is told the range, in every language', () => {
  expect(invalid('it', 'power', 1, 5)).toMatch(/«.+» deve essere un numero fra 1 e 5\./)
  for (const language of LANGUAGES) expect(invalid(language, 'power', 1, 5)).toMatch(/1\D+5/)
})

it('large numbers are grouped, years are not', () => {
  expect(invalid('it', 'power', 0, 10_000_000)).toContain('fra 0 e 10.000.000')
  expect(invalid('it', 'power', 1990, 2100)).toContain('fra 1990 e 2100')
})

it('a value that is none of a list says so', () => {
  const details = { type: 'stakeholder', field: 'sector' }
  expect(errorText(translatorOf('it'), 'VALUE_INVALID', details, 'it-IT')).toContain('non è ammesso')
})
