import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Field, LINE_LIMIT, PROSE_LIMIT } from './field.ts'
import { fitsOf } from './fits.ts'
import { kindOf, RECORD_TYPES } from './index.ts'

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

const agree = (field: Field, value: unknown): void =>
  expect([value, fitsOf(field)(value)]).toEqual([value, field.schema.safeParse(value).success])

describe('the plain check of a field lets through exactly what the schema does', () => {
  it.each(FIELDS)('for $name: values at the border', ({ field }) => {
    for (const value of NEAR) agree(field, value)
  })

  it.each(SHAPES)('for $name: any value', ({ field }) => {
    fc.assert(
      fc.property(valueFor(field), value => {
        agree(field, value)
      }),
      { numRuns: 200 }
    )
  })
})
