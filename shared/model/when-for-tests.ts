import fc from 'fast-check'

const two = (value: number): string => String(value).padStart(2, '0')

/** Any time as it is kept: a day, month, season, quarter or year, exact or about. */
export const anyWhen = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 1900, max: 2199 }),
      fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 12 }).map(month => `-${two(month)}`),
        fc.constantFrom('-21', '-22', '-23', '-24', '-33', '-34', '-35', '-36'),
        fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
          .map(([month, day]) => `-${two(month)}-${two(day)}`)
      ),
      fc.constantFrom('', '', '', '~')
    )
    .map(parts => parts.join(''))
