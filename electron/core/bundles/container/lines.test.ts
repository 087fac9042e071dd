import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { LIMITS } from './limits.ts'
import { readLines, writeLines } from './lines.ts'
import { parseSafeJson } from './safe-json.ts'
import { codeOf, utf8 } from './testing/small-bundle.ts'

const all = (bytes: Uint8Array, limit?: number) =>
  [...readLines(bytes, 'records/x.ndjson', limit)].map(({ row }) => row)
const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
const FOLDED = ['\u0041\u030a', 'q\u0307\u0323', '\u2126']

const rows = fc.array(
  fc.dictionary(
    fc.string({ unit: 'grapheme' }).filter(key => key !== '__proto__'),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
    { noNullPrototype: true }
  )
)
const normal = (row: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.normalize('NFC'),
      typeof value === 'string' ? value.normalize('NFC') : (value as number | boolean | null)
    ])
  )

describe('record files', () => {
  it('give back the rows that were written', () => {
    fc.assert(
      fc.property(rows, list => {
        const plain = list.map(normal)
        expect(all(writeLines(plain))).toEqual(plain)
      })
    )
  })

  it('are the canonical JSON of each row, however the rows differ', () => {
    const withObjects = fc.array(
      fc.dictionary(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat({ max: 20 }).map(String)),
        fc.oneof(fc.jsonValue(), fc.record({ withheld: fc.string() }))
      )
    )
    fc.assert(
      fc.property(withObjects, list => {
        const plain = list as JsonObject[]
        const expected = plain.map(row => `${canonicalJson(row)}\n`).join('')
        expect(new TextDecoder().decode(writeLines(plain))).toBe(expected)
      })
    )
  })

  it('may be empty, lack the last line feed, or end their lines as Windows does', () => {
    expect(all(utf8(''))).toEqual([])
    expect(all(utf8('{"a":1}\n{"b":2}'))).toEqual([{ a: 1 }, { b: 2 }])
    expect(all(utf8('{"a":1}\r\n'))).toEqual([{ a: 1 }])
  })

  it('are written with sorted keys', () => {
    expect(new TextDecoder().decode(writeLines([{ b: 1, a: 'è' }]))).toBe('{"a":"è","b":1}\n')
  })

  it('keep to the names of each row, whatever other rows and every object have', () => {
    const rows: readonly JsonObject[] = [{ toString: 1, b: 2 }, { b: 3 }, { valueOf: null }]
    expect(all(writeLines(rows))).toEqual(rows)
    expect(new TextDecoder().decode(writeLines(rows))).toBe(
      rows.map(row => `${canonicalJson(row)}\n`).join('')
    )
    expect(() => writeLines([{ a: undefined as unknown as string }])).toThrow(TypeError)
  })

  it.each<[string, string | Uint8Array]>([
    ['an empty line', '{"a":1}\n\n{"b":2}\n'],
    ['a line that is a list', '[1]\n'],
    ['a line that is null', 'null\n'],
    ['half a line', '{"a":1\n'],
    ['two objects in a line', '{"a":1}{"b":2}\n'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['an overlong spelling', new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
    ['a surrogate in UTF-8', new Uint8Array([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', new Uint8Array(Buffer.from('{"a":1}\n', 'utf16le'))],
    ['a byte order mark', '\ufeff{"a":1}\n'],
    ['an unpaired surrogate, escaped', '{"a":"\\ud800"}\n'],
    ['an unpaired surrogate in a key', '{"\\udfff":1}\n'],
    ['an escaped zero', '{"a":"\\u0000"}\n'],
    ['an escape sequence for terminals', '{"a":"\\u001b[31m"}\n'],
    ['a character that XML forbids', '{"a":"\\uffff"}\n'],
    ['a prototype', '{"__proto__":{"admin":true}}\n'],
    ['a prototype, escaped', '{"\\u005f_proto__":1}\n'],
    ['a prototype deeper down', '{"a":[{"__proto__":1}]}\n'],
    ['the same key twice', '{"a":1,"a":2}\n'],
    ['the same key twice, spelled otherwise', '{"a":1,"\\u0061":2}\n'],
    ['an infinite number', '{"a":1e999}\n'],
    ['NaN', '{"a":NaN}\n'],
    [
      'a megabyte of accents on one letter',
      `{"a":"q${'\u0300'.repeat(245_000)}${'\u0323'.repeat(245_000)}"}\n`
    ],
    ['33 levels', `${nested(33)}\n`],
    ...FOLDED.map((text): [string, string] => [
      `text that is not in NFC: ${encodeURI(text)}`,
      `{"a":"${text}"}\n`
    ])
  ])('are refused for %s', (_, text) => {
    expect(codeOf(() => all(typeof text === 'string' ? utf8(text) : text))).toBe('BUNDLE_INVALID')
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  it('may nest 32 levels, and brackets, colons and quotes inside texts do not count', () => {
    expect(all(utf8(nested(32)))).toHaveLength(1)
    const text = `\\":{[${'['.repeat(100)}\\\\`
    expect(all(writeLines([{ a: text, b: { c: ':' } }]))).toEqual([{ a: text, b: { c: ':' } }])
  })

  it('are not parsed at all when nested a million deep', () => {
    expect(codeOf(() => all(utf8('['.repeat(999_999))))).toBe('BUNDLE_INVALID')
  })

  it('may have lines of 1 MB and no longer', () => {
    const line = (size: number) => utf8(`{"a":"${'x'.repeat(size - 8)}"}`)
    expect(all(line(LIMITS.lineBytes))).toHaveLength(1)
    expect(codeOf(() => all(line(LIMITS.lineBytes + 1)))).toBe('BUNDLE_TOO_LARGE')
  })

  it('are not written when they could not be read again', () => {
    const row = (size: number) => ({ a: 'x'.repeat(size - 8) })
    expect(all(writeLines([row(LIMITS.lineBytes)]))).toHaveLength(1)
    expect(codeOf(() => writeLines([row(LIMITS.lineBytes + 1)]))).toBe('BUNDLE_TOO_LARGE')
    const large = row(LIMITS.lineBytes)
    const tooMany = LIMITS.recordBytes / LIMITS.lineBytes
    expect(codeOf(() => writeLines(Array.from({ length: tooMany }, () => large)))).toBe('BUNDLE_TOO_LARGE')
    expect(codeOf(() => writeLines(Array.from({ length: 200_001 }, () => ({}))))).toBe('BUNDLE_TOO_LARGE')
  })

  it('may have 200,000 lines and no more', () => {
    const lines = (count: number) => utf8('{}\n'.repeat(count))
    expect(all(lines(200_000))).toHaveLength(200_000)
    expect(codeOf(() => all(lines(200_001)))).toBe('BUNDLE_TOO_LARGE')
    expect(codeOf(() => all(lines(3), 2))).toBe('BUNDLE_TOO_LARGE')
  })

  it('name file, line and rule in the error', () => {
    try {
      all(utf8('{"a":1}\n{"a":"\\ud800"}\n'))
      expect.unreachable()
    } catch (error) {
      expect(isPianoError(error) && error.details).toEqual({
        file: 'records/x.ndjson',
        line: 2,
        rule: 'text'
      })
    }
  })

  it('answer any bytes with rows or a code', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      'u',
      '1',
      'e',
      '-',
      '\n',
      'a',
      'null',
      ' ',
      '\\ud83d'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const bytes = utf8(pieces.join(''))
        try {
          parseSafeJson(bytes, {})
        } catch (error) {
          expect(
            codeOf(() => {
              throw error
            })
          ).toBe('BUNDLE_INVALID')
        }
      }),
      { numRuns: 3_000 }
    )
  })
})
