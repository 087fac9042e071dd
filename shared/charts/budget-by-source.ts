import { groupBy } from '../rules/group-by.ts'
import { formatMoney, minorDigits } from '../rules/money.ts'
import type { BarSeries, BarsFigure } from './figure.ts'
import { categoryRole } from './palette.ts'
import type { ChartWords } from './words.ts'

export type BudgetAmount = {
  readonly year: number | null
  readonly source: string | null
  /** Minor units of `currency`, so that no cent is lost in sums. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
}

const MOST_SOURCES = 8

/**
 * Budget by year and source as stacked bars, one figure for each currency (no sums across currencies, DESIGN.md 3), in the order of
 * the currency codes.
 */
export const budgetBySource = (lines: readonly BudgetAmount[], words: ChartWords): BarsFigure[] => {
  const byCurrency = groupBy(lines, line => line.currency)
  const codes = [...byCurrency.keys()].sort((a, b) => (a < b ? -1 : 1))
  return codes.map(code => currencyFigure(code, byCurrency.get(code) ?? [], words))
}

const currencyFigure = (currency: string, lines: readonly BudgetAmount[], words: ChartWords): BarsFigure => {
  const unit = 10 ** minorDigits(currency)
  const sum = (some: readonly BudgetAmount[]) => some.reduce((total, line) => total + line.amount, 0)
  const money = (amount: number) => formatMoney({ amount, currency }, words.locale)
  const years = yearsOf(lines)
  const sources = sourcesOf(lines, words)
  const scale = scaleOf(
    Math.max(0, ...years.map(year => sum(lines.filter(line => line.year === year)))) / unit
  )
  const cell = (year: number | null, names: ReadonlySet<string | null>) =>
    sum(lines.filter(line => line.year === year && names.has(line.source)))
  const yearName = (year: number | null) => (year === null ? words.text('budgetNoYear') : String(year))
  const series: BarSeries[] = sources.map(({ label, names }, index) => ({
    name: label,
    role: categoryRole(index),
    values: years.map(year => {
      const minor = cell(year, names)
      return minor === 0 ? null : minor / unit / scale.by
    })
  }))
  const total = sum(lines)
  const title = words.text('budgetTitle', { currency })
  const sentence = sentenceOf(lines, sum, money, words)
  return {
    kind: 'bars',
    title,
    sentence,
    alt: `${title}. ${sentence}`,
    table: {
      columns: [
        { label: words.text('columnYear'), numeric: false },
        ...sources.map(source => ({ label: source.label, numeric: true })),
        { label: words.text('columnTotal'), numeric: true }
      ],
      rows: [
        ...years.map(year => [
          yearName(year),
          ...sources.map(source => money(cell(year, source.names))),
          money(sum(lines.filter(line => line.year === year)))
        ]),
        ...(years.length > 1
          ? [[words.text('columnTotal'), ...sources.map(source => money(source.total)), money(total)]]
          : [])
      ]
    },
    direction: words.direction,
    locale: words.locale,
    empty: total === 0 ? words.text('noData') : null,
    orientation: 'vertical',
    categories: years.map(yearName),
    series,
    spread: null,
    spreadLabel: null,
    valueTitle: words.text(scale.title, { currency }),
    valueMax: null,
    numberStyle: scale.style,
    totals: years.map(year =>
      words.number(sum(lines.filter(line => line.year === year)) / unit / scale.by, scale.style)
    )
  }
}

/** Short figures for the picture, as budgets print them: whole units, thousands or millions; the table has every cent. */
const scaleOf = (largest: number) => {
  const title =
    largest >= 10_000_000 ? 'budgetAxisMillions' : largest >= 10_000 ? 'budgetAxisThousands' : 'budgetAxis'
  const by = { budgetAxis: 1, budgetAxisThousands: 1000, budgetAxisMillions: 1_000_000 }[title]
  return { title, by, style: { maximumFractionDigits: largest / by >= 100 ? 0 : 1 } } as const
}

/** Every year from the first to the last, so that a year without money shows as a gap; lines without a year at the end. */
const yearsOf = (lines: readonly BudgetAmount[]): (number | null)[] => {
  const named = [...new Set(lines.flatMap(line => (line.year === null ? [] : [line.year])))].sort(
    (a, b) => a - b
  )
  const first = named[0] ?? 0
  const last = named.at(-1) ?? -1
  const all =
    last - first > 40 ? named : Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return lines.some(line => line.year === null) ? [...all, null] : all
}

type Source = { readonly label: string; readonly names: ReadonlySet<string | null>; readonly total: number }

/** Sources by their sums, largest first; beyond the eighth they are put together. */
const sourcesOf = (lines: readonly BudgetAmount[], words: ChartWords): Source[] => {
  const totals = new Map<string | null, number>()
  for (const line of lines) totals.set(line.source, (totals.get(line.source) ?? 0) + line.amount)
  const sorted = [...totals].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))
  const single = ([name, total]: readonly [string | null, number]): Source => ({
    label: name ?? words.text('budgetNoSource'),
    names: new Set([name]),
    total
  })
  if (sorted.length <= MOST_SOURCES) return sorted.map(single)
  const rest = sorted.slice(MOST_SOURCES - 1)
  const others = {
    label: words.count('budgetOthers', rest.length),
    names: new Set(rest.map(([name]) => name)),
    total: rest.reduce((total, [, amount]) => total + amount, 0)
  }
  return [...sorted.slice(0, MOST_SOURCES - 1).map(single), others]
}

/** The sum and the years it lies in, the largest source; what has no year or no source yet is said, and counts for none. */
const sentenceOf = (
  lines: readonly BudgetAmount[],
  sum: (some: readonly BudgetAmount[]) => number,
  money: (minor: number) => string,
  words: ChartWords
): string => {
  const total = sum(lines)
  const years = yearsOf(lines).filter(year => year !== null)
  const withoutYear = sum(lines.filter(line => line.year === null))
  const sources = [...groupBy(lines, line => line.source)].map(([name, own]) => ({ name, total: sum(own) }))
  const largest = sources.filter(({ name }) => name !== null).toSorted((a, b) => b.total - a.total)[0]
  const withoutSource = sources.find(({ name }) => name === null)?.total ?? 0
  const share = (part: number) => words.number(part / total, { style: 'percent', maximumFractionDigits: 0 })
  const values = { total: money(total), from: String(years[0] ?? ''), to: String(years.at(-1) ?? '') }
  const isYearly = years.length > 0 && withoutYear === 0
  const parts = [
    words.text(isYearly ? (years.length === 1 ? 'budgetSumYear' : 'budgetSumYears') : 'budgetSum', values)
  ]
  if (withoutYear !== 0) parts.push(words.text('budgetWithoutYear', { amount: money(withoutYear) }))
  if (largest && largest.total > 0)
    parts.push(words.text('budgetLargest', { source: largest.name ?? '', share: share(largest.total) }))
  if (withoutSource > 0)
    parts.push(
      words.text('budgetWithoutSource', { amount: money(withoutSource), share: share(withoutSource) })
    )
  return parts.join(' ')
}
