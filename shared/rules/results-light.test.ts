import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IndicatorFacts, nextMeasurement, resultsLight } from './results-light.ts'

/** 100 days from 0 to 100: the elapsed share of a day is its number in hundredths. */
const increasing: IndicatorFacts = {
  direction: 'increase',
  baselineValue: 0,
  baselineDate: '2022-01-01',
  targetValue: 100,
  targetDate: '2022-04-11',
  frequency: null,
  periodStart: null,
  measurements: []
}
const halfway = '2022-02-20'
const at = (
  value: number,
  facts: IndicatorFacts = increasing,
  earlier: IndicatorFacts['measurements'] = []
) => resultsLight({ ...facts, measurements: [...earlier, { date: halfway, value }] }, halfway)

describe('the results light of an indicator', () => {
  it.each([
    [45, 'good', 'onTrack'],
    [44.9, 'watch', 'behind'],
    [30, 'watch', 'behind'],
    [29.9, 'bad', 'farBehind'],
    [100, 'met', 'targetMet'],
    [120, 'met', 'targetMet'],
    [-5, 'bad', 'farBehind']
  ])('is at half time with %d of 100: %s', (value, light, reason) => {
    expect(at(value)).toMatchObject({ light, reasons: [reason] })
  })

  it('works for values that shall fall, because the signs cancel', () => {
    const falling = { ...increasing, direction: 'decrease', baselineValue: 100, targetValue: 0 }
    expect(at(55, falling).light).toBe('good')
    expect(at(70, falling).light).toBe('watch')
    expect(at(71, falling).light).toBe('bad')
    expect(at(0, falling).light).toBe('met')
    expect(at(55, falling).progress).toBeCloseTo(0.45)
  })

  it('is to be watched when far behind but at least 3 % better than the time before', () => {
    const before = [{ date: '2022-01-20', value: 10 }]
    expect(at(10.3, increasing, before)).toMatchObject({
      light: 'watch',
      reasons: ['farBehindImproving'],
      trend: 'up'
    })
    expect(at(10.29, increasing, before)).toMatchObject({ light: 'bad', trend: 'same' })
    expect(at(9, increasing, before)).toMatchObject({ light: 'bad', trend: 'down' })
  })

  it.each([
    [110, 'good'],
    [90, 'good'],
    [111, 'bad'],
    [89, 'bad']
  ])('keeps a value of 100 within 10 %: %d is %s', (value, light) => {
    expect(at(value, { ...increasing, direction: 'maintain', targetValue: 100 }).light).toBe(light)
  })

  it('takes a target equal to the baseline as a value to be maintained', () => {
    expect(at(95, { ...increasing, baselineValue: 100 })).toMatchObject({
      light: 'good',
      reasons: ['withinTolerance']
    })
  })

  it('watches a maintained value that comes closer to its target', () => {
    const facts = { ...increasing, direction: 'maintain' }
    expect(at(130, facts, [{ date: '2022-01-20', value: 140 }]).light).toBe('watch')
    expect(at(140, facts, [{ date: '2022-01-20', value: 140 }]).light).toBe('bad')
  })

  it('measures against the target alone when the baseline is missing, and says so', () => {
    const facts = { ...increasing, baselineValue: null }
    expect(at(45, facts)).toMatchObject({ light: 'good', reasons: ['onTrack', 'missingBaseline'] })
    expect(at(45, { ...facts, direction: 'decrease', targetValue: 10 })).toMatchObject({
      light: 'noData',
      reasons: ['missingBaseline']
    })
  })

  it('is grey before the period has begun, without a target, without a period and without a value', () => {
    const day = increasing.baselineDate ?? ''
    const first = { ...increasing, measurements: [{ date: day, value: 0 }] }
    expect(resultsLight(first, day)).toMatchObject({ light: 'noData', reasons: ['notStarted'] })
    expect(at(5, { ...increasing, targetValue: null })).toMatchObject({
      light: 'noData',
      reasons: ['missingTarget']
    })
    expect(at(5, { ...increasing, baselineDate: null })).toMatchObject({
      light: 'noData',
      reasons: ['missingPeriod']
    })
    expect(resultsLight(increasing, halfway)).toMatchObject({ light: 'noData', reasons: ['noMeasurement'] })
  })

  it('begins the period with the action when the baseline has no date', () => {
    expect(at(45, { ...increasing, baselineDate: null, periodStart: '2022-01-01' }).light).toBe('good')
  })

  it('turns grey after one missed deadline and bad after two', () => {
    const facts = {
      ...increasing,
      targetDate: '2023-12-31',
      frequency: 'quarterly',
      measurements: [{ date: '2022-03-31', value: 50 }]
    }
    expect(resultsLight(facts, '2022-06-30').light).toBe('good')
    expect(resultsLight(facts, '2022-07-01')).toMatchObject({ light: 'noData', reasons: ['measurementLate'] })
    expect(resultsLight(facts, '2022-09-30').light).toBe('noData')
    expect(resultsLight(facts, '2022-10-01')).toMatchObject({ light: 'bad', reasons: ['deadlinesMissed'] })
  })

  it('does not look at values dated after today', () => {
    const facts = { ...increasing, measurements: [{ date: halfway, value: 100 }] }
    expect(resultsLight(facts, '2022-02-19').light).toBe('noData')
  })

  it('asks for no more measurements once the target is met', () => {
    const facts = { ...increasing, frequency: 'monthly', measurements: [{ date: '2022-01-31', value: 10 }] }
    expect(nextMeasurement(facts, '2022-02-01')).toBe('2022-02-28')
    expect(
      nextMeasurement({ ...facts, measurements: [{ date: '2022-01-31', value: 100 }] }, '2022-02-01')
    ).toBeNull()
  })

  it('never gets worse when the value rises and everything else stays', () => {
    const order = ['bad', 'watch', 'good', 'met']
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 150, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (value, more) => {
          expect(order.indexOf(at(value + more).light)).toBeGreaterThanOrEqual(order.indexOf(at(value).light))
        }
      )
    )
  })

  it('is the same whichever unit the values are counted in', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 150 }), fc.constantFrom(2, 4, 1024), (value, factor) => {
        const scaled = at(value * factor, { ...increasing, targetValue: 100 * factor })
        expect(scaled.light).toBe(at(value).light)
      })
    )
  })
})

describe('contradicting facts', () => {
  const facts = {
    baselineValue: 10,
    baselineDate: '2020-01-01',
    targetDate: '2022-12-31',
    frequency: null,
    periodStart: null,
    measurements: [{ date: '2022-06-30', value: 3 }]
  }

  it.each([
    ['increase', 2],
    ['decrease', 20]
  ])(
    'with the direction %s and the target %i there is no verdict, but what is wrong',
    (direction, targetValue) => {
      const { light, reasons } = resultsLight({ ...facts, direction, targetValue }, '2022-11-15')
      expect([light, reasons]).toEqual(['noData', ['contradictory']])
    }
  )

  it('a target on the way is judged', () => {
    expect(resultsLight({ ...facts, direction: 'decrease', targetValue: 2 }, '2022-11-15').light).not.toBe(
      'noData'
    )
  })
})
