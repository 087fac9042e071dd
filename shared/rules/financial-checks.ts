import { earliest, latest } from '../model/when.ts'
import { parseMoney } from './money.ts'
import { cupProblem } from './project-codes.ts'

export type BudgetFacts = {
  readonly status: string | null
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

/** The project code (CUP) is Italian law: no other city is asked for one (DESIGN.md 11). */
const bindsProjectCodes = (country: string | null): boolean => country === 'IT'

const isOddCode = (code: string | null, country: string | null, today: string): boolean =>
  code !== null && bindsProjectCodes(country) && cupProblem(code, today) !== null

const yearOf = (day: string): number => Number(day.slice(0, 4))

const ofLine = (
  facts: BudgetFacts,
  line: Line,
  country: string | null,
  today: string
): FinancialFinding['code'][] => {
  const code = line.projectCode ?? facts.projectCode
  const before =
    facts.startDate !== null && line.year !== null && line.year < yearOf(earliest(facts.startDate))
  const after = facts.endDate !== null && line.year !== null && line.year > yearOf(latest(facts.endDate))
  // Acts that fund public investment without a project code are null (DOMAIN.md 5.5); "funded" is money that is there.
  const funded = line.expenditure === 'capital' && line.fundingStatus === 'available'
  return [
    ...(line.amount === null ? (['amountMissing'] as const) : []),
    ...(line.amount?.startsWith('-') ? (['amountNegative'] as const) : []),
    ...(line.year === null ? (['yearMissing'] as const) : []),
    ...(before || after ? (['yearOutside'] as const) : []),
    ...(line.budgetCode === null ? (['budgetCodeMissing'] as const) : []),
    ...(bindsProjectCodes(country) && funded && code === null ? (['projectCodeMissing'] as const) : []),
    ...(isOddCode(line.projectCode, country, today) ? (['projectCodeForm'] as const) : [])
  ]
}

/**
 * What does not add up in an action's budget; warnings for a person to look at. Nobody need look at a cancelled action. Source:
 * DOMAIN.md 11.6, 5.5; that "no costs" contradicts amounts is the completeness gate's.
 */
export const financialFindings = (
  facts: BudgetFacts,
  country: string | null,
  today: string
): readonly FinancialFinding[] => {
  if (facts.status === 'cancelled') return []
  const currencies = new Set(
    facts.lines.flatMap(({ amount }) => (amount === null ? [] : [parseMoney(amount).currency]))
  )
  const whole = [
    ...(currencies.size > 1 ? (['severalCurrencies'] as const) : []),
    ...(isOddCode(facts.projectCode, country, today) ? (['projectCodeForm'] as const) : [])
  ]
  return [
    ...whole.map(code => ({ code, line: null })),
    ...facts.lines.flatMap(line => ofLine(facts, line, country, today).map(code => ({ code, line: line.id })))
  ]
}
