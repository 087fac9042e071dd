import fc from 'fast-check'
import { expect, test } from 'vitest'
import { earliest, latest } from '../model/when.ts'
import { deliveryLight } from './delivery-light.ts'
import { financialFindings } from './financial-checks.ts'
import { nextMeasurement, resultsLight } from './results-light.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** Times around the day that counts, so that they matter; whole years among them. */
const when = fc
  .tuple(
    fc.integer({ min: 2021, max: 2024 }),
    fc.constantFrom('', '-21', '-24', '-33', '-36', '-02', '-06', '-11', '-06-15', '-11-15', '-12-31'),
    fc.constantFrom('', '~')
  )
  .map(parts => parts.join(''))
const time = fc.option(when, { nil: null })
const today = fc
  .tuple(
    fc.integer({ min: 2021, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)

type Times = Readonly<Record<string, string | null>>

/** Every way to put days in the place of times, taking of each its first or its last day. */
const corners = <T extends Times>(times: T): readonly T[] =>
  Object.entries(times).reduce<readonly Times[]>(
    (found, [name, value]) =>
      value === null
        ? found
        : found.flatMap(one => [
            { ...one, [name]: earliest(value) },
            { ...one, [name]: latest(value) }
          ]),
    [times]
  ) as readonly T[]

type Named = {
  readonly start: string | null
  readonly end: string | null
  readonly due: string | null
  readonly done: string | null
}
const named: fc.Arbitrary<Named> = fc.record({ start: time, end: time, due: time, done: time })

test('The delivery light of times that are known roughly is one that days inside them give, and bad only when all of them do.', () => {
  const light = ({ start, end, due, done }: Named, status: string | null, day: string) =>
    deliveryLight(
      {
        status,
        startDate: start,
        endDate: end,
        hasLead: true,
        fundingStatus: 'toFind',
        milestones: [{ dueDate: due, doneDate: done }]
      },
      day
    )
  fc.assert(
    fc.property(named, fc.constantFrom(null, 'inProgress', 'suspended'), today, (times, status, day) => {
      // Times that may overlap hold days that contradict each other, which are judged as such.
      fc.pre(times.start === null || times.end === null || latest(times.start) <= earliest(times.end))
      const rough = light(times, status, day)
      const exact = corners(times).map(one => light(one, status, day))
      expect(exact).toContainEqual(rough)
      if (rough.light === 'bad') expect(exact.every(one => one.light === 'bad')).toBe(true)
    }),
    { numRuns: 3000 }
  )
})

test('The results light of times that are known roughly is one that days inside them give; a value that is bad is good in none.', () => {
  const facts = fc.record({ baselineDate: time, targetDate: time, periodStart: time })
  const value = fc.integer({ min: 0, max: 110 })
  fc.assert(
    fc.property(facts, value, today, fc.constantFrom(null, 'quarterly'), (times, actual, day, frequency) => {
      const light = (one: typeof times) =>
        resultsLight(
          {
            ...one,
            direction: 'increase',
            baselineValue: 0,
            targetValue: 100,
            frequency,
            measurements: [{ date: '2022-09-30', value: actual }]
          },
          day
        )
      const rough = light(times)
      const exact = corners(times).map(light)
      expect(exact).toContainEqual(rough)
      // A target of a year is measured until its last day, so a measurement may be missing that an earlier day would not ask for.
      if (rough.light === 'bad' && !rough.reasons.includes('deadlinesMissed'))
        expect(exact.some(one => one.light === 'good' || one.light === 'met')).toBe(false)
    }),
    { numRuns: 3000 }
  )
})

test('The next measurement is never asked for before some day inside the times would ask for it.', () => {
  const facts = fc.record({ baselineDate: time, targetDate: time, periodStart: time })
  fc.assert(
    fc.property(facts, today, (times, day) => {
      const next = (one: typeof times) =>
        nextMeasurement(
          {
            ...one,
            direction: null,
            baselineValue: null,
            targetValue: 5,
            frequency: 'yearly',
            measurements: []
          },
          day
        )
      expect(corners(times).map(next)).toContain(next(times))
    }),
    { numRuns: 3000 }
  )
})

test('A year of costs is outside the period only when it surely is.', () => {
  const line = {
    id: 'l',
    amount: '1 EUR',
    budgetCode: 'x',
    expenditure: null,
    fundingStatus: null,
    projectCode: null
  }
  const outside = (start: string | null, end: string | null, year: number): boolean =>
    financialFindings(
      { status: null, projectCode: null, startDate: start, endDate: end, lines: [{ ...line, year }] },
      null,
      '2026-01-01'
    ).some(({ code }) => code === 'yearOutside')
  fc.assert(
    fc.property(time, time, fc.integer({ min: 2020, max: 2026 }), (start, end, year) => {
      const exact = corners({ start, end }).map(one => outside(one.start, one.end, year))
      expect(outside(start, end, year)).toBe(exact.every(Boolean))
    }),
    { numRuns: 3000 }
  )
  expect(outside('2025', '2026-24', 2027)).toBe(false)
  expect(outside('2025', '2026-23', 2027)).toBe(true)
})

test('A year beside a day of that year makes no red light.', () => {
  const facts = { status: null, startDate: '2021', hasLead: true, fundingStatus: null, milestones: [] }
  expect(deliveryLight({ ...facts, endDate: '2021' }, '2021-06-15').light).toBe('good')
  expect(deliveryLight({ ...facts, endDate: '2021' }, '2022-01-01').light).toBe('bad')
})
