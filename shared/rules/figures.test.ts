import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsOf, type Figure, QUALIFIERS } from '../model/figure.ts'
import { type IndicatorFacts, resultsLight } from './results-light.ts'

const FACTS = {
  direction: 'increase',
  baselineValue: 0,
  baselineDate: '2022-01-01',
  targetValue: 300,
  targetDate: '2022-12-31',
  frequency: null,
  periodStart: null
} as const

const measured = ({ value, qualifier, upper }: Figure) => ({
  date: '2022-06-30',
  value,
  valueQualifier: qualifier,
  valueUpper: upper
})
const light = (figure: Figure, facts: Partial<IndicatorFacts> = {}) =>
  resultsLight({ ...FACTS, ...facts, measurements: [measured(figure)] }, '2022-07-01')

const number = fc.oneof(fc.integer({ min: -50, max: 600 }), fc.constantFrom(0, 299, 300, 301))
const figure: fc.Arbitrary<Figure> = fc.record({
  value: number,
  qualifier: fc.constantFrom(null, ...QUALIFIERS),
  upper: fc.option(number, { nil: null })
})

test('A target is met only when the sure end of what was measured meets it.', () => {
  expect(light({ value: 300, qualifier: 'atLeast', upper: null }).light).toBe('met')
  expect(light({ value: 290, qualifier: 'range', upper: 310 })).toMatchObject({
    light: 'noData',
    reasons: ['valueUncertain']
  })
  expect(light({ value: 300, qualifier: 'range', upper: 310 }).light).toBe('met')
  expect(light({ value: 10, qualifier: 'atMost', upper: null }).light).toBe('bad')
  expect(light({ value: 10, qualifier: 'atLeast', upper: null }).light).toBe('noData')
  expect(light({ value: 300, qualifier: 'about', upper: null }).light).toBe('met')
})

test('A range that is to be reached is reached at its nearer end, one that is to be kept anywhere inside.', () => {
  const range = { targetValue: 200, targetValueQualifier: 'range', targetValueUpper: 250 }
  expect(light({ value: 200, qualifier: null, upper: null }, range).light).toBe('met')
  expect(light({ value: 230, qualifier: null, upper: null }, { ...range, direction: 'maintain' }).light).toBe(
    'good'
  )
  expect(
    light(
      { value: 250, qualifier: null, upper: null },
      { ...range, direction: 'decrease', baselineValue: 400 }
    ).light
  ).toBe('met')
})

test('A baseline known only from one side is not taken for the target it touches.', () => {
  const baseline = { baselineValue: 300, baselineValueQualifier: 'atMost', direction: 'increase' }
  expect(light({ value: 0, qualifier: null, upper: null }, baseline)).toMatchObject({
    light: 'noData',
    reasons: ['valueUncertain']
  })
})

test('What is at least to be kept is kept above it as well.', () => {
  const atLeast = { targetValueQualifier: 'atLeast', direction: 'maintain' }
  expect(light({ value: 500, qualifier: null, upper: null }, atLeast).light).toBe('good')
  expect(light({ value: 100, qualifier: null, upper: null }, atLeast).light).toBe('bad')
})

test('What is said of figures that are not exact is true of every number that they may be.', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      fc.constantFrom('increase', 'decrease', 'maintain'),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, baseline, direction, share) => {
        const facts = {
          direction,
          baselineValue: baseline.value,
          baselineValueQualifier: baseline.qualifier,
          baselineValueUpper: baseline.upper
        }
        const rough = light(value, facts)
        const inside = ([low, high]: readonly [number, number]): number =>
          Math.max(low, -1000) + share * (Math.min(high, 1000) - Math.max(low, -1000))
        const exact = resultsLight(
          {
            ...FACTS,
            direction,
            baselineValue: inside(boundsOf(baseline)),
            measurements: [{ date: '2022-06-30', value: inside(boundsOf(value)) }]
          },
          '2022-07-01'
        )
        if (rough.light !== 'noData') expect(exact.light).toBe(rough.light)
      }
    ),
    { numRuns: 1000 }
  )
})
