import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CriterionFacts,
  normalisedWeights,
  packScores,
  rankTotals,
  type ScoreFacts,
  scorePriority,
  unpackScores
} from './scoring.ts'

const urgency: CriterionFacts = { id: 'urgency', weight: 30, direction: 'benefit' }
const cost: CriterionFacts = { id: 'cost', weight: 10, direction: 'cost' }
let made = 0
const score = (criterion: string, value: number, department: string | null = null): ScoreFacts => ({
  id: String(made++).padStart(6, '0'),
  criterion,
  department,
  value
})

describe('the weighted score of a priority', () => {
  it('weighs the criteria and turns costs round', () => {
    const { total } = scorePriority([urgency, cost], [score('urgency', 4), score('cost', 5)])
    expect(total).toBeCloseTo((30 * 4 + 10 * 1) / 40)
  })

  it('is the mean over departments, with the lowest and the highest', () => {
    const result = scorePriority([urgency], [score('urgency', 2, 'culture'), score('urgency', 5, 'youth')])
    expect(result.total).toBe(3.5)
    expect(result.spread).toEqual({ low: 2, high: 5 })
    expect(result.byDepartment).toEqual(
      new Map([
        ['culture', 2],
        ['youth', 5]
      ])
    )
  })

  it('counts for each department only what it scored', () => {
    const result = scorePriority([urgency, cost], [score('urgency', 4, 'culture')])
    expect(result.total).toBe(4)
    expect(result.scored).toBe(50)
  })

  it('says nothing while nothing is scored', () => {
    expect(scorePriority([urgency], [])).toMatchObject({ total: null, spread: null, scored: 0 })
    expect(scorePriority([], [score('urgency', 3)])).toMatchObject({ total: null, scored: 0 })
  })

  it('takes the later of two judgements of the same department', () => {
    const first = score('urgency', 1, 'culture')
    const second = score('urgency', 5, 'culture')
    expect(scorePriority([urgency], [second, first]).total).toBe(5)
  })

  it('gives a criterion without weight the usual weight, and all the same when none has any', () => {
    expect(
      normalisedWeights([
        { ...urgency, weight: 20 },
        { ...cost, weight: null }
      ]).get('cost')
    ).toBe(0.5)
    expect(
      normalisedWeights([
        { ...urgency, weight: 0 },
        { ...cost, weight: 0 }
      ]).get('urgency')
    ).toBe(0.5)
  })

  const criteria = fc.array(
    fc.record({ weight: fc.option(fc.nat(100)), direction: fc.constantFrom('benefit', 'cost', null) }),
    {
      minLength: 1,
      maxLength: 7
    }
  )

  it('stays between 1 and 5 and inside its spread, and does not change with the scale of weights', () => {
    fc.assert(
      fc.property(
        criteria,
        fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', null))),
        (list, cells) => {
          const named = list.map((criterion, index) => ({ ...criterion, id: String(index) }))
          const scores = cells.map(([index, value, department]) => score(String(index), value, department))
          const { total, spread } = scorePriority(named, scores)
          const doubled = named.map(criterion => ({
            ...criterion,
            weight: criterion.weight === null ? null : criterion.weight * 2
          }))
          const again = scorePriority(doubled, scores).total
          if (total === null || spread === null) return again === null
          expect(again).toBeCloseTo(total)
          expect(spread.low).toBeGreaterThanOrEqual(1 - 1e-9)
          expect(spread.high).toBeLessThanOrEqual(5 + 1e-9)
          expect(total).toBeGreaterThanOrEqual(spread.low - 1e-9)
          expect(total).toBeLessThanOrEqual(spread.high + 1e-9)
          return true
        }
      )
    )
  })
})

describe('the ranking of priorities', () => {
  it('shares ranks between equal totals and leaves the next out', () => {
    const ranks = rankTotals(
      new Map([
        ['a', 3],
        ['b', 4.5],
        ['c', 3 + 1e-12],
        ['d', 2],
        ['e', null]
      ])
    )
    expect([...ranks]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 2],
      ['d', 4],
      ['e', null]
    ])
  })
})

it('Scores come out of their digits as they went in', () => {
  const columns = { criteria: ['urgency', 'cost', 'reach'], voices: ['culture', 'youth', null] }
  const digits = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 9, maxLength: 9 })
  fc.assert(
    fc.property(digits, values => {
      const packed = values.join('')
      expect(packScores(columns, unpackScores(columns, packed))).toBe(packed)
    }),
    { numRuns: 50 }
  )
  const [second] = unpackScores(columns, '000010000')
  expect(second).toMatchObject({ criterion: 'cost', department: 'youth', value: 1 })
  expect(packScores(columns, [score('urgency', 3, 'gone'), score('reach', 2)])).toBe('000000002')
})
