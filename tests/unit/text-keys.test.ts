import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { isTest, sourceFiles } from './source-files.ts'

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']
const KEY = /\bt\(\s*'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g

const named = sourceFiles()
  .filter(({ path }) => !isTest(path))
  .flatMap(({ path, text }) => [...text.matchAll(KEY)].map(([, key = '']) => ({ path, key })))

test('Window and core were both searched for their texts.', () => {
  for (const folder of ['renderer/', 'electron/core/documents/'])
    expect(named.filter(({ path }) => path.startsWith(folder)).length, folder).toBeGreaterThan(30)
})

test.each(LANGUAGES)('Every text that the code names is there in %s.', language => {
  const known = messages[language]
  const has = (key: string) => key in known || PLURALS.some(form => `${key}_${form}` in known)
  expect(
    named.filter(({ key }) => !has(key)),
    `texts for shared/i18n/messages/${language}/`
  ).toEqual([])
})

test.each(LANGUAGES)('A text that counts has every plural form of %s.', language => {
  const known = messages[language]
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const counted = Object.keys(known).flatMap(key => (key.endsWith('_other') ? [key.slice(0, -6)] : []))
  const missing = counted.flatMap(key => forms.map(form => `${key}_${form}`)).filter(key => !(key in known))
  expect(missing).toEqual([])
})
