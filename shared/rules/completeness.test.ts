import { describe, expect, it } from 'vitest'
import { type ActionFacts, missingForCouncil, passesGate, readyShare } from './completeness.ts'

const today = '2022-06-15'
const ready: ActionFacts = {
  status: 'proposed',
  hasLead: true,
  startDate: '2022-01-01',
  endDate: '2022-12-31',
  costs: 'hasCosts',
  fundingStatus: 'available',
  targetGroup: 'Young people',
  migrationMarker: 2,
  indicators: [
    { level: 'output', baselineValue: 0, baselineDate: '2022-01-01', direction: null, targetValue: null },
    { level: 'outcome', baselineValue: null, baselineDate: today, direction: null, targetValue: null }
  ],
  budgetLines: [{ amount: '100000 EUR', fundingStatus: 'available' }],
  alignments: [
    { framework: 'planning', rank: null },
    { framework: 'sdg', rank: 'primary' }
  ],
  partners: 1
}
const [output, outcome] = ready.indicators

describe('the completeness gate', () => {
  it('asks nothing of a complete action', () => {
    expect(missingForCouncil(ready, today)).toEqual([])
  })

  it.each<[string, Partial<ActionFacts>]>([
    ['lead', { hasLead: false }],
    ['dates', { startDate: null }],
    ['dates', { endDate: null }],
    ['dateOrder', { startDate: '2023-01-01' }],
    ['outputIndicator', { indicators: outcome ? [outcome] : [] }],
    ['outcomeIndicator', { indicators: output ? [output] : [] }],
    ['cost', { budgetLines: [] }],
    ['cost', { budgetLines: [{ amount: null, fundingStatus: null }] }],
    ['costContradiction', { costs: 'noCosts' }],
    ['fundingStatus', { fundingStatus: null, budgetLines: [{ amount: '1 EUR', fundingStatus: null }] }],
    ['planningLink', { alignments: [{ framework: 'sdg', rank: 'primary' }] }],
    [
      'primarySdg',
      {
        alignments: [
          { framework: 'planning', rank: 'primary' },
          { framework: 'sdg', rank: 'secondary' }
        ]
      }
    ],
    ['targetGroup', { targetGroup: null }],
    ['marker', { migrationMarker: null }],
    ['partners', { partners: 0 }]
  ])('asks for %s alone when only that is missing', (code, change) => {
    expect(missingForCouncil({ ...ready, ...change }, today)).toEqual([code])
  })

  it('takes "to be measured by" for a baseline until that day has passed', () => {
    expect(missingForCouncil(ready, '2022-06-16')).toEqual(['baseline'])
  })

  it('takes "no costs" for a cost and for its funding', () => {
    expect(
      missingForCouncil({ ...ready, costs: 'noCosts', budgetLines: [], fundingStatus: null }, today)
    ).toEqual([])
    expect(
      missingForCouncil(
        { ...ready, costs: 'noCosts', budgetLines: [{ amount: '0 EUR', fundingStatus: null }] },
        today
      )
    ).toEqual([])
  })

  it('takes the funding of every budget line for the funding of the action', () => {
    expect(missingForCouncil({ ...ready, fundingStatus: null }, today)).toEqual([])
  })

  it('asks nothing of a cancelled action', () => {
    expect(missingForCouncil({ ...ready, status: 'cancelled', hasLead: false }, today)).toEqual([])
  })

  it('lets warnings pass and holds blockers back', () => {
    expect(passesGate(['planningLink', 'partners'])).toBe(true)
    expect(passesGate(['planningLink', 'lead'])).toBe(false)
    expect(readyShare([])).toBe(0)
    expect(readyShare([[], ['lead'], ['marker']])).toBe(66)
  })
})
