import { expect, test } from 'vitest'
import { fr } from '../i18n/messages/fr/index.ts'
import { frenchSpaces, semicolons, withCode, withColon } from './punctuation.ts'

test('French sets its signs apart by a narrow blank that holds.', () => {
  expect(frenchSpaces('Voir : « Annexe » ; oui ? non !')).toBe(
    'Voir\u202f: «\u202fAnnexe\u202f»\u202f; oui\u202f? non\u202f!'
  )
  expect(frenchSpaces('Paquet n° 3')).toBe('Paquet n°\u202f3')
  expect(frenchSpaces('10:30, https://example.org')).toBe('10:30, https://example.org')
})

test('No French text of the program has a plain blank there.', () => {
  expect(Object.values(fr).filter(text => / [:;!?»]|« |n° /.test(text))).toEqual([])
})

test('A label has the colon of its language.', () => {
  expect(withColon('fr-TN', 'Titre')).toBe('Titre\u202f:')
  expect(withColon('it-IT', 'Titolo')).toBe('Titolo:')
})

test('A code with letters leaves the order of an Arabic line alone.', () => {
  expect(withCode('16.b', 'السلام')).toBe('\u206616.b\u2069 السلام')
  expect(withCode('1.1', 'السلام')).toBe('1.1 السلام')
  expect(withCode('16.b', 'Pace')).toBe('16.b Pace')
  expect(withCode(null, 'Pace')).toBe('Pace')
})

test('Parts of a sentence are parted by the semicolon of the language.', () => {
  expect(semicolons('it-IT', ['a', 'b'])).toBe('a; b')
  expect(semicolons('fr-TN', ['a', 'b'])).toBe('a\u202f; b')
  expect(semicolons('ar-TN-u-nu-latn', ['أ', 'ب'])).toBe('أ؛ ب')
})
