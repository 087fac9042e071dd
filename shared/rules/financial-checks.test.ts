import { describe, expect, it } from 'vitest'
import { type BudgetFacts, financialFindings, yearTotals } from './financial-checks.ts'

const today = '2022-06-15'
const line = {
  id: 'line',
  year: 2022,
  amount: '100000 EUR',
  budgetCode: '12.04',
  expenditure: 'current',
  fundingStatus: 'available',
  projectCode: null
}
const sound: BudgetFacts = {
  costs: 'hasCosts',
  projectCode: null,
  startDate: '2022-01-01',
  endDate: '2023-12-31',
  lines: [line]
}
const codes = (facts: BudgetFacts) => financialFindings(facts, today).map(({ code }) => code)

describe('financial checks', () => {
  it('find nothing in a sound budget', () => {
    expect(codes(sound)).toEqual([])
  })

  it.each<[string, Partial<typeof line> | Record<string, unknown>]>([
    ['amountMissing', { amount: null }],
    ['amountNegative', { amount: '-5 EUR' }],
    ['yearMissing', { year: null }],
    ['yearOutside', { year: 2021 }],
    ['yearOutside', { year: 2024 }],
    ['budgetCodeMissing', { budgetCode: null }],
    ['projectCodeMissing', { expenditure: 'capital' }],
    ['projectCodeForm', { projectCode: 'X' }]
  ])('find %s in a line', (code, change) => {
    const changed = { ...line, ...change } as BudgetFacts['lines'][number]
    expect(financialFindings({ ...sound, lines: [changed] }, today)).toEqual([{ code, line: 'line' }])
  })

  it('ask for no project code where the investment is not funded or the action bears one', () => {
    const capital = { ...line, expenditure: 'capital' }
    expect(codes({ ...sound, lines: [{ ...capital, fundingStatus: 'toFind' }] })).toEqual([])
    expect(codes({ ...sound, projectCode: 'J31B17000510007', lines: [capital] })).toEqual([])
  })

  it('find amounts that contradict "no costs" and several currencies', () => {
    expect(codes({ ...sound, costs: 'noCosts' })).toEqual(['costContradiction'])
    expect(codes({ ...sound, lines: [line, { ...line, id: 'other', amount: '5 TND' }] })).toEqual([
      'severalCurrencies'
    ])
  })

  it('add up each year in each currency', () => {
    expect(
      yearTotals([
        line,
        { ...line, amount: '1 EUR' },
        { ...line, year: 2021 },
        { ...line, year: null, amount: '7 TND' }
      ])
    ).toEqual([
      { year: 2021, totals: [{ amount: 100_000, currency: 'EUR' }] },
      { year: 2022, totals: [{ amount: 100_001, currency: 'EUR' }] },
      { year: null, totals: [{ amount: 7, currency: 'TND' }] }
    ])
  })
})
