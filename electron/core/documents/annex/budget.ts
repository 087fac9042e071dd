import { parseMoney, sumMoney } from '#shared/rules/money.ts'
import { numberOf, textOf } from '../source/plain-set.ts'
import {
  type Block,
  cell,
  column,
  heading,
  paragraph,
  row,
  type Table,
  type TableRow,
  text
} from '../tree/index.ts'
import type { AnnexContext } from './context.ts'
import { actionsOf, codeIn, type PlanAction } from './plan.ts'

type Line = {
  readonly action: PlanAction
  readonly record: PlanAction['budget'][number]
  readonly amount: string
}

const linesOf = ({ plan }: AnnexContext): readonly Line[] =>
  actionsOf(plan).flatMap(action =>
    action.budget.flatMap(record => {
      const amount = textOf(record, 'amount')
      return amount === null ? [] : [{ action, record, amount }]
    })
  )

const lineRow = ({ plan, texts, words }: AnnexContext, { action, record, amount }: Line): TableRow => {
  const year = numberOf(record, 'year')
  return row(
    codeIn(plan, action.record),
    cell(texts.inline(record, 'label')),
    year === null ? '' : String(year),
    cell(texts.inline(record, 'budgetCode')),
    cell(texts.inline(record, 'source')),
    cell(texts.shown(record, 'fundingStatus') ?? []),
    words.money(amount)
  )
}

/** One table for each currency: amounts of two currencies are never added (DESIGN.md 3). */
const tableOf = (context: AnnexContext, currency: string, lines: readonly Line[]): Table => {
  const { words } = context
  const title = words.t('document.budgetTable', { currency })
  const [total] = sumMoney(lines.map(line => line.amount))
  return {
    kind: 'table',
    columns: [column(9), column(22), column(9), column(13), column(16), column(13), column(18, 'number')],
    header: [
      row(
        words.t('kind.action'),
        words.label('budgetLine', 'label'),
        words.label('budgetLine', 'year'),
        words.t('document.budgetCode'),
        words.label('budgetLine', 'source'),
        words.t('document.fundingState'),
        words.label('budgetLine', 'amount')
      )
    ],
    rows: lines.map(line => lineRow(context, line)),
    ...(total !== undefined && {
      total: row('', words.t('document.total'), '', '', '', '', words.amount(total))
    }),
    caption: [text(title)],
    alt: { title, description: words.t('document.rowsAlt', { count: lines.length }) }
  }
}

/** What the roadmap costs, who pays, and what is without costs (DOMAIN.md 5.4, 11.6). */
export const budgetBlocks = (context: AnnexContext): readonly Block[] => {
  const { plan, words } = context
  const lines = linesOf(context)
  const currencies = [...new Set(lines.map(line => parseMoney(line.amount).currency))].sort()
  const without = actionsOf(plan).filter(action => textOf(action.record, 'costs') === 'noCosts')
  return [
    heading(1, words.t('document.budget')),
    ...(lines.length === 0 ? [paragraph(words.t('document.noBudget'))] : []),
    ...currencies.map(currency =>
      tableOf(
        context,
        currency,
        lines.filter(line => parseMoney(line.amount).currency === currency)
      )
    ),
    ...(without.length === 0
      ? []
      : [
          paragraph(
            words.t('document.withoutCosts', {
              codes: words.list(without.map(action => codeIn(plan, action.record)))
            })
          )
        ])
  ]
}
