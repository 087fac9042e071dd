import { expect, test } from 'vitest'
import { messages } from '#shared/i18n/messages.ts'
import { LANGUAGES } from '#shared/model/field.ts'

const sources = import.meta.glob<string>('../../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true
})
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other']

const literalKeys = Object.entries(sources)
  .filter(([path]) => !path.includes('.test.'))
  .flatMap(([path, text]) =>
    [...text.matchAll(/\bt\(\s*'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g)].map(match => ({ path, key: match[1] ?? '' }))
  )

test('The screens were searched for their texts.', () => {
  expect(literalKeys.length).toBeGreaterThan(100)
})

test.each(LANGUAGES)('Every text that a screen names is there in %s.', language => {
  const known = messages[language]
  const has = (key: string) => key in known || PLURALS.some(form => `${key}_${form}` in known)
  expect(literalKeys.filter(({ key }) => !has(key))).toEqual([])
})

test.each(LANGUAGES)('A text that counts has every plural form of %s.', language => {
  const known = messages[language]
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const counted = Object.keys(known).flatMap(key => (key.endsWith('_other') ? [key.slice(0, -6)] : []))
  const missing = counted.flatMap(key => forms.map(form => `${key}_${form}`)).filter(key => !(key in known))
  expect(missing).toEqual([])
})
