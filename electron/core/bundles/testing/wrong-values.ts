import type { Field } from '#shared/model/field.ts'

/** An id that no record has. */
export const NOBODY = '01890000-0000-7000-8000-00000000aaaa'

/** JSON that is no value of any field, and yet kept as text. */
const UNREADABLE_FOR_ALL = ['true', '[]', '{}', '[null]', '{"withheld":null}', '{"more":1,"withheld":"x"}']

/** JSON that nothing in a bundle may be. */
export const REFUSED = [
  '1e999',
  '-1e999',
  '"a\\u0000b"',
  '"\\ud83d"',
  '"\\u001b[31m"',
  '"e\\u0300"',
  '"\\uffff"',
  `"q${'\u0323'.repeat(31)}"`
]

/** JSON that this program can't read as a value of the field: a newer one may mean something by it, so that it is kept as text. */
export const unreadableFor = (field: Field): readonly string[] => [
  ...UNREADABLE_FOR_ALL,
  ...unreadable(field)
]

const unreadable = (field: Field): readonly string[] => {
  const numbers = ['7', '-1', '1e308']
  const texts = ['"x y"', '""', '"__proto__"', '"constructor"']
  switch (field.kind) {
    case 'line':
      return [...numbers, '"a\\nb"', '"a\\tb"', '"a\\u2028b"', `"${'a'.repeat(501)}"`]
    case 'prose':
      return [...numbers, `"${'a'.repeat(200_001)}"`]
    case 'choice':
      return [...numbers, ...texts, '"toString"']
    case 'when':
      return [...numbers, ...texts, '"2026-13"', '"2026-25"', '"2026-02-29"', '"1899"', '"~2026"']
    case 'date':
      return [
        ...numbers,
        ...texts,
        '"2026-02-29"',
        '"2026-13-01"',
        '"1899-12-31"',
        '"2026-01-01T00:00:00Z"',
        '"2026-1-1"'
      ]
    case 'money':
      return [
        ...numbers,
        ...texts,
        '"1.5 EUR"',
        '"01 EUR"',
        '"-0 EUR"',
        '"1 eur"',
        `"${'9'.repeat(16)} EUR"`,
        '"1 EUR\\n"'
      ]
    case 'number':
      return [...texts, '"7"']
    case 'integer':
    case 'scale':
      return [
        ...texts,
        '"1"',
        '1.5',
        '-1e15',
        '9007199254740993',
        '1e21',
        String((field.range?.[1] ?? 0) + 1)
      ]
    case 'reference':
      return [...numbers, ...texts, `"${NOBODY.toUpperCase()}"`, '"../x"', `"${NOBODY}~${NOBODY}"`]
    // Letters that happen to be a fractional index are one.
    case 'position':
      return [
        ...numbers,
        ...texts.filter(text => text !== '"constructor"'),
        `"${'a'.repeat(201)}"`,
        '"é"',
        '"z0"',
        '"a"',
        '"A00000000000000000000000000"'
      ]
    case 'hash':
      return [...numbers, ...texts, `"${'A'.repeat(64)}"`, `"${'a'.repeat(63)}"`]
  }
}
