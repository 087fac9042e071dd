import { expect, test } from 'vitest'
import { ctrlLetter } from './ctrl-letter.ts'

const pressed = (key: string, keyCode: number, held: Partial<Parameters<typeof ctrlLetter>[0]> = {}) =>
  ctrlLetter({ key, keyCode, ctrlKey: true, metaKey: false, altKey: false, shiftKey: false, ...held })

test('Ctrl with a letter is the same command on every keyboard, with Caps Lock or without.', () => {
  expect(pressed('z', 90)).toBe('z')
  expect(pressed('Z', 90)).toBe('z')
  expect(pressed('z', 90, { ctrlKey: false, metaKey: true })).toBe('z')
  expect(pressed('Z', 90, { shiftKey: true })).toBe('Z')
  // Arabic, Greek and Cyrillic keyboards; two letters at once.
  expect(pressed('ئ', 90)).toBe('z')
  expect(pressed('ن', 75)).toBe('k')
  expect(pressed('لا', 66)).toBe('b')
  expect(pressed('ζ', 90, { shiftKey: true })).toBe('Z')
  expect(pressed('я', 90)).toBe('z')
  // Where the keyboard writes Latin letters they count, not their places: AZERTY has z where others have w.
  expect(pressed('z', 87)).toBe('z')
})

test('Other keys, and keys that type, are no commands.', () => {
  expect(pressed('é', 50)).toBeNull()
  expect(pressed('1', 49)).toBeNull()
  expect(pressed('ArrowDown', 40)).toBeNull()
  expect(pressed('z', 90, { ctrlKey: false })).toBeNull()
  expect(pressed('z', 90, { altKey: true })).toBeNull()
})
