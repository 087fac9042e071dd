import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Field, LINE_LIMIT, PROSE_LIMIT } from './field.ts'
import { kindOf, RECORD_TYPES } from './index.ts'
import { isNormalText } from './normal-text.ts'
import { valueProblem, wrongFields } from './value-problem.ts'

const FIELDS = RECORD_TYPES.flatMap(type =>
  Object.entries(kindOf(type).fields).map(([name, field]) => ({ name: `${type}.${name}`, field }))
)

const UUID = '01890000-0000-7000-8000-00000000aaaa'
const HASH = 'a0'.repeat(32)

/** What is just right for some kind of field, so that a small change makes it wrong for another. */
const NEAR: readonly unknown[] = [
  ...['', 'Asse', 'Città', 'e\u0300', 'a\tb', 'a\nb', 'a\u2028b', 'a\u0085b', '\ufffe', '\ufeff', '\ud800'],
  ...[
    'الأشخاص',
    'المُهاجِرون',
    `q${'\u0323'.repeat(30)}`,
    `q${'\u0323'.repeat(31)}`,
    '–’…€',
    '😀',
    '\0',
    '\x7f'
  ],
  ...[LINE_LIMIT, LINE_LIMIT + 1, PROSE_LIMIT, PROSE_LIMIT + 1].map(length => 'a'.repeat(length)),
  ...[
    '2026-02-28',
    '2026-02-29',
    '2024-02-29',
    '1899-12-31',
    '2200-01-01',
    '2026-13-01',
    '2026-1-1',
    '2026-00-10'
  ],
  ...[
    '2026',
    '2026~',
    '2026-02',
    '2026-00',
    '2026-13',
    '2026-20',
    '2026-21',
    '2026-24~',
    '2026-25',
    '2026-33',
    '2026-36',
    '2026-37'
  ],
  ...['1899', '2200-01', '2026-02-28~', '2026~~', '~2026', '2026-2', '2026-02-'],
  ...[
    '2026-01-31\n',
    '2026-01-31T00:00:00Z',
    '0 EUR',
    '-0 EUR',
    '-1 EUR',
    '01 EUR',
    '1250000 EUR',
    '1 eur',
    '1.5 EUR'
  ],
  ...[
    `${'9'.repeat(15)} EUR`,
    `${'9'.repeat(16)} EUR`,
    '1 EUR\n',
    '1  EUR',
    'a0',
    'a1V',
    'Zz',
    'a00',
    'constructor',
    'a'.repeat(200),
    'a'.repeat(201),
    'a b'
  ],
  ...[
    UUID,
    UUID.toUpperCase(),
    UUID.replace('7', '4'),
    `${UUID}\n`,
    `${UUID}~${UUID}`,
    HASH,
    `${HASH}0`,
    HASH.toUpperCase()
  ],
  ...[
    0,
    -0,
    1,
    -1,
    1.5,
    5,
    6,
    -2,
    -3,
    1000,
    3000,
    3001,
    20_971_520,
    20_971_521,
    1e15,
    2 ** 53,
    -(2 ** 53),
    1e308
  ],
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    5e-324,
    true,
    false,
    null,
    undefined,
    [],
    {}
  ],
  ...[['Asse'], { withheld: 'axis' }, 'constructor', '__proto__', 'toString', '0', '5']
]

const valueFor = ({ choices, range }: Field) =>
  fc.oneof(
    fc.constantFrom(...NEAR),
    fc.constantFrom<unknown>('', ...(choices ?? []), ...(choices ?? []).map(code => `${code} `)),
    ...(range === undefined
      ? []
      : [
          fc.integer({ min: range[0] - 2, max: range[1] + 2 }),
          fc.double({ min: range[0] - 1, max: range[1] + 1 })
        ]),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.integer(),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString().slice(0, 10)),
    fc.stringMatching(/^-?\d{1,17} [A-Z]{2,4}$/),
    fc.anything()
  )

/** Fields of one shape have one check: random values are tried on each shape once. */
const SHAPES = [
  ...new Map(
    FIELDS.map(one => [JSON.stringify([one.field.kind, one.field.choices, one.field.range]), one])
  ).values()
]

const refined = (code: string, fits: (text: string) => boolean) => z.string().refine(fits, code)
const isOf = (schema: z.ZodType, text: string) =>
  schema.safeParse(text).success && text === text.toLowerCase()
const calendar = refined('DATE_INVALID', text => isOf(z.iso.date(), text) && /^(19|20|21)/.test(text))
const text = (limit: number, tooLong: string, control: RegExp) =>
  refined(tooLong, value => value.length <= limit).refine(
    value => value.isWellFormed() && !control.test(value) && isNormalText(value),
    'TEXT_MALFORMED'
  )

/** The same rules said once more in another way, so that neither can go wrong alone. Lengths come first: only the first fault counts. */
const schemaOf = ({ kind, choices = [], range = [0, 0] }: Field): z.ZodType => {
  switch (kind) {
    case 'line':
      return text(LINE_LIMIT, 'LINE_TOO_LONG', /[\p{Cc}\u2028\u2029\ufffe\uffff]/u)
    case 'prose':
      return text(PROSE_LIMIT, 'PROSE_TOO_LONG', /(?![\t\n])\p{Cc}|[\ufffe\uffff]/u)
    case 'choice':
      return z.enum(choices as [string, ...string[]], 'VALUE_INVALID')
    case 'date':
      return calendar
    case 'when':
      return refined('WHEN_INVALID', value => {
        const [exact = '', ...rest] = value.split('~')
        const isMonth = isOf(z.iso.date(), `${exact}-01`) && exact.length === 7
        const isOther = /^\d{4}(-(2[1-4]|3[3-6]))?$/.test(exact) && /^(19|20|21)/.test(exact)
        return (
          rest.join('') === '' &&
          rest.length < 2 &&
          (isOther || (/^(19|20|21)/.test(exact) && (isMonth || calendar.safeParse(exact).success)))
        )
      })
    case 'money':
      return refined('VALUE_INVALID', value => {
        const [amount = '', currency = '', ...rest] = value.split(' ')
        const whole = /^-?\d{1,15}$/.test(amount) && String(Number(amount)) === amount
        return whole && rest.length === 0 && Intl.supportedValuesOf('currency').includes(currency)
      })
    case 'number':
      return z
        .number('VALUE_INVALID')
        .refine(value => !Object.is(value, -0) && Math.abs(value) <= 1e15, 'VALUE_INVALID')
    case 'integer':
    case 'scale':
      return z.int('VALUE_INVALID').min(range[0], 'VALUE_INVALID').max(range[1], 'VALUE_INVALID')
    case 'reference':
      return refined('REFERENCE_UNKNOWN', id => isOf(z.uuidv7(), id))
    case 'position':
      return refined('VALUE_INVALID', value => value.length <= 200 && isKey(value))
    case 'hash':
      return refined('VALUE_INVALID', hex => isOf(z.hash('sha256'), hex))
  }
}

/** A fractional index: its first letter says how long the whole part is; what follows must not end in a zero. */
const isKey = (value: string): boolean => {
  const head = value.charAt(0)
  const digits = /[a-z]/.test(head)
    ? head.charCodeAt(0) - 95
    : /[A-Z]/.test(head)
      ? 92 - head.charCodeAt(0)
      : 0
  const smallest = `A${'0'.repeat(26)}`
  const fits = /^[0-9A-Za-z]+$/.test(value) && digits > 0 && value.length >= digits && value !== smallest
  return fits && !value.slice(digits).endsWith('0')
}

const agree = (field: Field, schema: z.ZodType, value: unknown): void => {
  const { success, error } = schema.safeParse(value)
  const message = error?.issues[0]?.message ?? ''
  const code = /^[A-Z_]+$/.test(message) ? message : 'VALUE_INVALID'
  expect([value, valueProblem(field, value)]).toEqual([value, success ? null : code])
}

describe('what is wrong with a value of a field', () => {
  it.each(FIELDS)('for $name: values at the border', ({ field }) => {
    const schema = schemaOf(field)
    for (const value of NEAR) agree(field, schema, value)
  })

  it.each(SHAPES)('for $name: any value', ({ field }) => {
    const schema = schemaOf(field)
    fc.assert(
      fc.property(valueFor(field), value => {
        agree(field, schema, value)
      }),
      { numRuns: 200 }
    )
  })
})

describe('the fields of a whole record that are wrong', () => {
  const kind = kindOf('axis')
  const empty = Object.fromEntries(Object.keys(kind.fields).map(name => [name, null]))
  const good = { ...empty, id: UUID, title: 'Asse', roadmap: UUID }

  it.each([
    ['none', good, []],
    ['an id that is none', { ...good, id: '7' }, ['id']],
    ['a value', { ...good, title: 7 }, ['title']],
    ['no value where there must be one', { ...good, title: null }, ['title']],
    ['a field that is not there at all', { ...good, title: undefined }, ['title']],
    ['a field of no such kind', { ...good, colour: 'red' }, ['colour']]
  ])('%s', (_, record, wrong) => {
    expect(wrongFields(kind, record)).toEqual(wrong)
  })
})
