import { describe, expect, expectTypeOf, it } from 'vitest'
import { type DocumentOptions, optionValues, type ValuesOf } from './options.ts'

const OPTIONS = {
  letter: { kind: 'line', default: 'A', limit: 10 },
  size: { kind: 'choice', default: 'short', choices: ['short', 'long'] },
  signed: { kind: 'toggle', default: true }
} as const satisfies DocumentOptions

const codeOf = (given: Record<string, string | boolean>): unknown => {
  try {
    return optionValues(OPTIONS, given)
  } catch (error) {
    return error
  }
}

describe('options of a document', () => {
  it('have their defaults, and a line that was emptied has its own again', () => {
    expect(optionValues(OPTIONS, {})).toEqual({ letter: 'A', size: 'short', signed: true })
    expect(optionValues(OPTIONS, { letter: '  ', signed: false })).toEqual({
      letter: 'A',
      size: 'short',
      signed: false
    })
  })

  it('are what was given, without blanks around and in NFC', () => {
    expect(optionValues(OPTIONS, { letter: ' e\u0301 ', size: 'long' })).toMatchObject({
      letter: '\u00e9',
      size: 'long'
    })
  })

  it.each([
    ['one that is not declared', { colour: 'red' }, 'colour'],
    ['one of the prototype', { constructor: 'x' }, 'constructor'],
    ['a choice that does not exist', { size: 'huge' }, 'size'],
    ['an empty choice', { size: '' }, 'size'],
    ['a text for a toggle', { signed: 'true' }, 'signed'],
    ['a toggle for a text', { letter: true }, 'letter'],
    ['a line that is too long', { letter: 'a'.repeat(11) }, 'letter'],
    ['a line with a line break', { letter: 'a\nb' }, 'letter']
  ])('refuse %s', (_, given, option) => {
    expect(codeOf(given)).toMatchObject({ code: 'DOCUMENT_OPTION_INVALID', details: { option } })
  })

  it('are typed by their declaration', () => {
    expectTypeOf<ValuesOf<typeof OPTIONS>>().toEqualTypeOf<{
      readonly letter: string
      readonly size: 'short' | 'long'
      readonly signed: boolean
    }>()
  })
})
