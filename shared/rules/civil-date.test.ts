import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, civilDateOf, dayNumber, daysBetween } from './civil-date.ts'

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') })

describe('civil dates', () => {
  it('counts days over leap years and clock changes', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2)
    expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1)
    expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2)
    expect(addDays('2022-12-31', 1)).toBe('2023-01-01')
  })

  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2022-06-30', 6, '2022-12-31'],
    ['2022-12-31', 6, '2023-06-30'],
    ['2022-01-30', 1, '2022-02-28'],
    ['2022-11-15', 3, '2023-02-15'],
    ['2022-01-15', -1, '2021-12-15']
  ])('goes from %s by %i months to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('gives back every date it numbered', () => {
    fc.assert(fc.property(day, number => dayNumber(civilDateOf(number)) === number))
  })

  it('agrees with itself when adding and counting', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (number, days) => {
        const later = number + days
        fc.pre(later >= dayNumber('1900-01-01') && later <= dayNumber('2199-12-31'))
        expect(daysBetween(civilDateOf(number), addDays(civilDateOf(number), days))).toBe(days)
      })
    )
  })

  it('refuses a day that does not exist', () => {
    expect(() => dayNumber('2022-02-30')).toThrow(RangeError)
    expect(() => addMonths('yesterday', 1)).toThrow(RangeError)
  })
})
