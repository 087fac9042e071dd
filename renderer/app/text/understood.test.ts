import { expect, test } from 'vitest'
import { translatorOf } from '#shared/i18n/translator.ts'
import type { Language } from '#shared/model/field.ts'
import { formatsOf } from './formats.ts'
import { doubtful } from './understood.ts'

const said = (language: Language, country: string, typed: string, understood?: string) =>
  doubtful(translatorOf(language), formatsOf(language, country), typed, understood)

test('Where 1.500 is read as one and a half, the field says so, and how thousands are written.', () => {
  expect(said('en', 'IT', '1.500')).toBe('= 1.5. For thousands write 1,500.')
  expect(said('it', 'IT', '1,500')).toBe('= 1,5. Per le migliaia scrivere 1.500.')
  expect(said('en', 'IT', '1.500', '')).toBe('For thousands write 1,500.')
})

test('Nothing is said where nothing is doubtful.', () => {
  expect(said('ar', 'TN', '1.500')).toBe('')
  expect(said('it', 'IT', '1.500')).toBe('')
  expect(said('en', 'IT', '1.5')).toBe('')
  expect(said('en', 'IT', 'molto')).toBe('')
})
