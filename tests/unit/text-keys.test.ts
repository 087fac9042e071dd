import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { LANGUAGES } from '#shared/model/field.ts'
import { isTest, sourceFiles } from './source-files.ts'

const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']
// Texts that are asked for, and labels of transactions, which are asked for when the history is read.
const KEY = /\bt\(\s*'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'|'(label\.[a-zA-Z]+)'/g

const named = sourceFiles()
  .filter(({ path }) => !isTest(path) && !path.startsWith('shared/i18n/messages/'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(KEY)].map(([, text, label]) => ({ path, key: text ?? label ?? '' }))
  )

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
