import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

const key = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('a fingerprint', () => {
  it('is these very digits for this city and key, in every version of the program', () => {
    expect(
      fingerprint('01890000-0000-7000-8000-000000000002', new Uint8Array(32).fill(1))
    ).toMatchInlineSnapshot(`"91688 60056 00571 87552 93316 48573"`)
  })

  it('is 30 digits in six groups of five', () => {
    fc.assert(
      fc.property(fc.uuid(), key, (city, publicKey) => {
        expect(fingerprint(city, publicKey)).toMatch(/^\d{5}( \d{5}){5}$/)
      })
    )
  })

  it('is the first 100 bits of the hash, counted bit by bit, modulo 10^30', () => {
    fc.assert(
      fc.property(fc.uuid(), key, (city, publicKey) => {
        const message = Buffer.concat([Buffer.from(`piano-comune-fingerprint-v1\0${city}\0`), publicKey])
        const bits = [...createHash('sha256').update(message).digest()]
          .map(byte => byte.toString(2).padStart(8, '0'))
          .join('')
          .slice(0, 100)
        const digits = String(BigInt(`0b${bits}`))
          .padStart(31, '0')
          .slice(-30)
        expect(fingerprint(city, publicKey).replaceAll(' ', '')).toBe(digits)
      })
    )
  })

  it('differs for another city and for another key', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), key, key, (city, otherCity, publicKey, otherKey) => {
        fc.pre(city !== otherCity && Buffer.compare(publicKey, otherKey) !== 0)
        const all = [city, otherCity].flatMap(c => [publicKey, otherKey].map(k => fingerprint(c, k)))
        expect(new Set(all).size).toBe(4)
      })
    )
  })
})
