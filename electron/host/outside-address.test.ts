import { expect, test } from 'vitest'
import { allowedOutside } from './outside-address.ts'

test.each([
  'file:///etc/passwd',
  'ms-settings:privacy',
  'javascript:alert(1)',
  '\\\\server\\share\\x.exe',
  'http://example.org/',
  'smb://server/share',
  'https://bank.example@evil.example/',
  'data:text/html,x',
  'not an address',
  ''
])('%s is not opened outside', address => {
  expect(allowedOutside(address)).toBeNull()
})

test('Web pages and mail addresses are', () => {
  expect(allowedOutside('https://example.org/a?b=c')?.href).toBe('https://example.org/a?b=c')
  expect(allowedOutside('mailto:office@example.org')?.protocol).toBe('mailto:')
})
