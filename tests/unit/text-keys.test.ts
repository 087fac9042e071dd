import { expect, test } from 'vitest'
import { en } from '#shared/i18n/messages/en/index.ts'
import { isTest, sourceFiles } from './source-files.ts'

// All other keys are typed (shared/i18n/message-key.ts); a label of a transaction may be any words.
const LABEL = /'(label\.[a-zA-Z]+)'/g

const named = sourceFiles()
  .filter(({ path }) => !isTest(path) && !path.startsWith('shared/i18n/messages/'))
  .flatMap(({ path, text }) => [...text.matchAll(LABEL)].map(([, label = '']) => ({ path, label })))

test('Every label that the program gives to its own transactions has words, and no words are left over.', () => {
  expect(named.filter(({ label }) => !(label in en))).toEqual([])
  const used = new Set(named.map(({ label }) => label))
  expect(Object.keys(en).filter(key => key.startsWith('label.') && !used.has(key))).toEqual([])
})
