import { describe, expect, it } from 'vitest'
import { type BudgetFacts, financialFindings } from './financial-checks.ts'

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
  status: 'approved',
  projectCode: null,
  startDate: '2022-01-01',
  endDate: '2023-12-31',
  lines: [line]
}
const codes = (facts: BudgetFacts, country = 'IT') =>
  financialFindings(facts, country, today).map(({ code }) => code)

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
    expect(financialFindings({ ...sound, lines: [changed] }, 'IT', today)).toEqual([{ code, line: 'line' }])
  })

  it('ask for no project code where the investment is not funded or the action bears one', () => {
    const capital = { ...line, expenditure: 'capital' }
    expect(codes({ ...sound, lines: [{ ...capital, fundingStatus: 'toFind' }] })).toEqual([])
    expect(codes({ ...sound, projectCode: 'J31B17000510007', lines: [capital] })).toEqual([])
  })

  it('ask for the project code of Italian law in Italy alone', () => {
    const lines = [
      { ...line, expenditure: 'capital' },
      { ...line, projectCode: 'X' }
    ]
    expect(codes({ ...sound, lines }, 'FR')).toEqual([])
    expect(codes({ ...sound, lines })).toEqual(['projectCodeMissing', 'projectCodeForm'])
  })

  it('find several currencies, and nothing in a cancelled action', () => {
    const mixed = { ...sound, lines: [line, { ...line, id: 'other', amount: '5 TND' }] }
    expect(codes(mixed)).toEqual(['severalCurrencies'])
    expect(codes({ ...mixed, status: 'cancelled' })).toEqual([])
  })
})
