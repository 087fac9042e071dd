import { expect, test } from 'vitest'
import { groupsOf, heardState, isHeard, isWrong, withTyped } from './heard.ts'

const WANTED = groupsOf('01234 56789 11111 22222 33333 44444')
const NOTHING = ['', '', '', '', '', '']

test('A whole fingerprint can be pasted into the first box, with or without spaces.', () => {
  expect(withTyped(NOTHING, 0, '01234 56789 11111 22222 33333 44444')).toEqual(WANTED)
  expect(withTyped(NOTHING, 0, '012345678911111222223333344444')).toEqual(WANTED)
})

test('Digits of an Arabic keyboard count as the same digits.', () => {
  expect(withTyped(NOTHING, 1, '٥٦٧٨٩')[1]).toBe('56789')
  expect(withTyped(NOTHING, 1, '۵۶۷۸۹')[1]).toBe('56789')
})

test('Letters are left out, and other boxes keep what they have.', () => {
  expect(withTyped(['01234', '', '', '', '', ''], 1, '5a6')).toEqual(['01234', '56', '', '', '', ''])
})

test('A group is judged only when it has all its digits, so that nobody guesses along.', () => {
  expect(heardState('9999', '01234')).toBe('open')
  expect(heardState('01235', '01234')).toBe('wrong')
  expect(heardState('01234', '01234')).toBe('ok')
})

test('Six right groups match; one wrong group does not.', () => {
  expect(isHeard(WANTED, WANTED)).toBe(true)
  const other = [...WANTED.slice(0, 5), '44445']
  expect(isHeard(other, WANTED)).toBe(false)
  expect(isWrong(other, WANTED)).toBe(true)
  expect(isWrong(NOTHING, WANTED)).toBe(false)
})
