import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { ownSpelling } from './own-spelling.ts'
import { parseSafeObject, parseSafeRow } from './safe-json.ts'
import { utf8 } from './testing/small-bundle.ts'

const PIECES = [
  ...[
    'a',
    'è',
    'e\u0300',
    '\u0300',
    '\u0323'.repeat(31),
    '\u0085',
    '\u00ad',
    '\ud83d',
    '😀',
    '\ufffe',
    '\u2028'
  ],
  ...[
    '"',
    '\\',
    '\n',
    '\t',
    '\r',
    '\0',
    '\x7f',
    '{',
    '[',
    ':',
    ',',
    '__proto__',
    '\\u0041',
    'المُ',
    '\u1100',
    '\u1161'
  ]
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map(pieces => pieces.join(''))
const value = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom(0, -0, 1, 1.5, 1e21, 1e-7, true, false, null),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 })
  )
})).value
const rows = fc.dictionary(fc.oneof(text, fc.constantFrom('id', '1', '10', '2')), value, { maxKeys: 4 })

/** Other spellings of the same or nearly the same: most lose what makes them safe. */
const RESPELL: readonly ((line: string) => string)[] = [
  line => line,
  line => line.replace('{', '{ '),
  line => line.replace(/}$/, ',"id":1}'),
  line => line.replace(/}$/, ',"z":1e999}'),
  line => line.replace(/}$/, ',"z":1.0}'),
  line => line.replace('a', '\\u0061'),
  line => `${line}\r`,
  line => `\ufeff${line}`,
  line => line.slice(0, -1)
]

/** What reading gives: the content, or the rule that it breaks. */
const outcome = (work: () => unknown): unknown => {
  try {
    return { content: work() }
  } catch (error) {
    if (isPianoError(error)) return { rule: error.details['rule'] }
    throw error
  }
}

describe('a line in our own spelling', () => {
  it('is taken exactly when the slow checks take it, with the same content and canonical text', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...RESPELL), (row, respell) => {
        const bytes = utf8(respell(JSON.stringify(row)))
        const slow = outcome(() => {
          const content = parseSafeObject(bytes, {})
          return { row: content, json: canonicalJson(content) }
        })
        expect(outcome(() => parseSafeRow(bytes, {}))).toEqual(slow)
      }),
      { numRuns: 5_000 }
    )
  })

  it.each<[string, JsonObject]>([
    ['texts, numbers and lists', { a: 'Città “x” – المهاجر', b: 1.5, c: [1, null, true], d: { e: '' } }],
    ['quotes, backslashes, lines and tabs', { a: '"\\\n\t', 'a@en': '\\\\' }],
    ['accents that stand alone', { a: 'المُهاجِرون' }]
  ])('is known at once with %s', (_, row) => {
    expect(ownSpelling(canonicalJson(row))).toEqual(row)
  })

  it.each([
    ['keys in another order', '{"b":1,"a":2}'],
    ['keys in another order deeper down', '{"a":[{"c":1,"b":2}]}'],
    ['a key twice', '{"a":1,"a":1}'],
    ['a prototype', '{"__proto__":1}'],
    ['a space', '{"a": 1}'],
    ['a list', '[]'],
    ['no JSON', '{"a":}'],
    ['a control character', '{"a":"\\u0000"}'],
    ['33 levels', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`]
  ])('is not one with %s', (_, line) => {
    expect(ownSpelling(line)).toBeNull()
  })
})
