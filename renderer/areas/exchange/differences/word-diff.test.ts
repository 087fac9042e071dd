import fc from 'fast-check'
import { expect, test } from 'vitest'
import { comparedWords, shortened } from './word-diff.ts'

const sideOf = (before: string, after: string, hidden: 'added' | 'removed') =>
  comparedWords(before, after, 'it')
    .filter(piece => piece.state !== hidden)
    .map(piece => piece.text)
    .join('')

test('Without the added words stands the text before, without the removed ones the text now.', () => {
  const texts = fc
    .array(fc.constantFrom('uno', 'due', 'è', ' ', '\n', 'مدينة', ', ', '’'))
    .map(all => all.join(''))
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(sideOf(before, after, 'added')).toBe(before)
      expect(sideOf(before, after, 'removed')).toBe(after)
    })
  )
})

test('A changed word is marked as a whole.', () => {
  const pieces = comparedWords('uno sportello nuovo', 'uno sportello vecchio', 'it')
  expect(pieces.filter(piece => piece.state !== 'same')).toEqual([
    { text: 'nuovo', state: 'removed' },
    { text: 'vecchio', state: 'added' }
  ])
})

test('A long stretch is shortened to its ends, a short one is not.', () => {
  expect(shortened('breve')).toBe('breve')
  expect(shortened('a'.repeat(1000)).length).toBeLessThan(200)
})
