import { parseMoney, sumMoney } from './money.ts'
import { cupProblem } from './project-codes.ts'

export type BudgetFacts = {
  readonly costs: string | null
  readonly projectCode: string | null
  readonly startDate: string | null
  readonly endDate: string | null
  readonly lines: readonly {
    readonly id: string
    readonly year: number | null
    readonly amount: string | null
    readonly budgetCode: string | null
    readonly expenditure: string | null
    readonly fundingStatus: string | null
    readonly projectCode: string | null
  }[]
}

export type FinancialFinding = {
  /** Code `finance.<code>`. */
  readonly code:
    | 'costContradiction'
    | 'amountMissing'
    | 'amountNegative'
    | 'budgetCodeMissing'
    | 'projectCodeMissing'
    | 'projectCodeForm'
    | 'yearMissing'
    | 'yearOutside'
    | 'severalCurrencies'
  /** The budget line it is about; null: the action as a whole. */
  readonly line: string | null
}

type Line = BudgetFacts['lines'][number]

const ofLine = (facts: BudgetFacts, line: Line, today: string): FinancialFinding['code'][] => {
  const code = line.projectCode ?? facts.projectCode
  const before =
    facts.startDate !== null && line.year !== null && line.year < Number(facts.startDate.slice(0, 4))
  const after = facts.endDate !== null && line.year !== null && line.year > Number(facts.endDate.slice(0, 4))
  // Acts that fund public investment without a project code are null (DOMAIN.md 5.5); "funded" is money that is there.
  const funded = line.expenditure === 'capital' && line.fundingStatus === 'available'
  return [
    ...(line.amount === null ? (['amountMissing'] as const) : []),
    ...(line.amount?.startsWith('-') ? (['amountNegative'] as const) : []),
    ...(line.year === null ? (['yearMissing'] as const) : []),
    ...(before || after ? (['yearOutside'] as const) : []),
    ...(line.budgetCode === null ? (['budgetCodeMissing'] as const) : []),
    ...(funded && code === null ? (['projectCodeMissing'] as const) : []),
    ...(line.projectCode !== null && cupProblem(line.projectCode, today) !== null
      ? (['projectCodeForm'] as const)
      : [])
  ]
}

/** What does not add up in an action's budget; warnings for a person to look at. Source: DOMAIN.md 11.6, 5.5. */
export const financialFindings = (facts: BudgetFacts, today: string): readonly FinancialFinding[] => {
  const amounts = facts.lines.flatMap(({ amount }) => (amount === null ? [] : [parseMoney(amount)]))
  const whole = [
    ...(facts.costs === 'noCosts' && amounts.some(({ amount }) => amount !== 0)
      ? (['costContradiction'] as const)
      : []),
    ...(new Set(amounts.map(({ currency }) => currency)).size > 1 ? (['severalCurrencies'] as const) : []),
    ...(facts.projectCode !== null && cupProblem(facts.projectCode, today) !== null
      ? (['projectCodeForm'] as const)
      : [])
  ]
  return [
    ...whole.map(code => ({ code, line: null })),
    ...facts.lines.flatMap(line => ofLine(facts, line, today).map(code => ({ code, line: line.id })))
  ]
}

/** Totals by year (null: no year given) and currency, years in order. Source: DOMAIN.md 11.6 ("year totals"). */
export const yearTotals = (lines: readonly Pick<Line, 'year' | 'amount'>[]) => {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => (a ?? 9999) - (b ?? 9999))
  return years.map(year => ({
    year,
    totals: sumMoney(lines.flatMap(line => (line.year === year && line.amount !== null ? [line.amount] : [])))
  }))
}
