import { describe, expect, it } from 'vitest'
import type { PlainRecord } from './records.ts'
import { isSmallNumber } from './small-numbers.ts'

const indicator = (countsPersons: string | null, values: PlainRecord['values'] = {}): PlainRecord => ({
  type: 'indicator',
  id: 'i',
  values: { countsPersons, ...values }
})
const measurement = (values: PlainRecord['values']): PlainRecord => ({
  type: 'measurement',
  id: 'm',
  values: { indicator: 'i', ...values }
})

describe('small numbers', () => {
  it('are of what the model says that it counts: the record itself, or the one that it belongs to', () => {
    const of = (said: string | null) => {
      const [one, other] = [indicator(said, { baselineValue: 3 }), measurement({ value: 4 })]
      const isSmall = isSmallNumber([one, other], 'public')
      return [isSmall(one, 'baselineValue'), isSmall(other, 'value'), isSmall(one, 'title')]
    }
    expect(of('yes')).toEqual([true, true, false])
    expect(of('no')).toEqual([false, false, false])
    expect(of(null)).toEqual([false, false, false])
  })

  it('take along how exact they are and the words of their source', () => {
    const one = measurement({
      value: 0,
      valueQualifier: 'range',
      valueUpper: 3,
      valueWording: 'al massimo tre persone'
    })
    const isSmall = isSmallNumber([indicator('yes'), one], 'partner')
    for (const name of ['value', 'valueQualifier', 'valueUpper', 'valueWording'])
      expect(isSmall(one, name), name).toBe(true)
    const large = measurement({ value: 200, valueQualifier: 'atLeast', valueWording: 'oltre 200' })
    expect(isSmallNumber([indicator('yes'), large], 'partner')(large, 'valueWording')).toBe(false)
  })

  it('are held back of a field that always counts persons, and from nobody inside', () => {
    const city: PlainRecord = { type: 'city', id: 'c', values: { foreignPopulation: 3, population: 900 } }
    expect(isSmallNumber([city], 'council')(city, 'foreignPopulation')).toBe(true)
    expect(isSmallNumber([city], 'council')(city, 'population')).toBe(false)
    expect(isSmallNumber([city], 'internal')(city, 'foreignPopulation')).toBe(false)
  })
})
