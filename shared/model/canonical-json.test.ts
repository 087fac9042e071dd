import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, type JsonValue } from './canonical-json.ts'

const json = () => fc.json({ maxDepth: 4, stringUnit: 'binary' }).map((text): JsonValue => JSON.parse(text))

const shuffled = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)])
  )
}

describe('canonical JSON', () => {
  it('prints the example of RFC 8785 3.2.2 as the RFC does', () => {
    const input =
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
      '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}'
    expect(canonicalJson(JSON.parse(input))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
  })

  it('sorts keys by code unit, as RFC 8785 3.2.3 does, not by code point or locale', () => {
    const input = { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '😀': 5, '\u0080': 6, ö: 7 }
    expect(Object.values(JSON.parse(canonicalJson(input)))).toHaveLength(7)
    expect(canonicalJson(input)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}')
  })

  it('says the same value back, whatever the value', () => {
    fc.assert(
      fc.property(json(), value => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  it('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(json(), value => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value))
      })
    )
  })

  it('prints minus zero as zero, so that equal numbers have equal text', () => {
    expect(canonicalJson(-0)).toBe('0')
  })

  it.each([
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['a hole in a list', new Array(1)],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['an unpaired surrogate', '\ud800'],
    ['an unpaired surrogate in a key', { '\udc00': 1 }]
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError)
  })
})
