import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIGHTS, type Light } from '../model/light.ts'
import { rollUp } from './roll-up.ts'

describe('the results light of an action', () => {
  it.each<[readonly Light[], Light, readonly string[]]>([
    [[], 'noData', ['noIndicators']],
    [['met', 'met'], 'met', ['indicatorsMet']],
    [['met', 'good'], 'good', ['indicatorsGood']],
    [['met', 'noData'], 'good', ['indicatorsGood', 'indicatorsWithoutData']],
    [['good', 'watch'], 'watch', ['indicatorWatch']],
    [['good', 'bad', 'noData'], 'bad', ['indicatorBad', 'indicatorsWithoutData']],
    [['noData'], 'noData', ['indicatorsWithoutData']]
  ])('of indicators %j is %s', (lights, light, reasons) => {
    expect(rollUp(lights)).toEqual({ light, reasons })
  })

  it('does not depend on the order of the indicators', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LIGHTS)), lights => {
        expect(rollUp(lights.toReversed())).toEqual(rollUp(lights))
      })
    )
  })
})
