import { semicolons, withColon } from '../formats/punctuation.ts'
import { exactly, type Figure } from '../model/figure.ts'
import type { BarsFigure } from './figure.ts'
import { wayGone } from './indicator-line.ts'
import type { ChartWords } from './words.ts'

export type IndicatorWay = {
  readonly label: string
  /** Where the way begins; zero where no baseline is given. */
  readonly baseline: Figure | null
  readonly target: Figure | null
  /** The last measured value. */
  readonly latest: Figure | null
}

/** Words of the figure, translated by whoever shows it. */
export type ProgressLabels = {
  readonly title: string
  /** What one sees, beside the bars. */
  readonly sentence: string
  readonly series: string
  readonly axis: string
  readonly indicator: string
}

/** More bars than this do not fit legibly on half a page; the table of the figure holds them all. */
export const MOST_PROGRESS_BARS = 16

/** Per cent of the way gone, never below zero; null without measurement, target or way between (DOMAIN.md 11.1). */
export const percentOfWay = ({ baseline, target, latest }: IndicatorWay): Figure | null => {
  if (target === null || latest === null) return null
  const share = wayGone(latest, baseline ?? exactly(0), target)
  if (share === null) return null
  const percent = (one: number) => Math.round(one * 100)
  return { ...share, value: percent(share.value), upper: share.upper === null ? null : percent(share.upper) }
}

/** A share of the way as the figure writes it, e.g. `45 %`, "circa 45 %". */
export const percentText = (percent: Figure, words: ChartWords): string => {
  const upper = percent.upper === null ? null : percent.upper / 100
  const share = { ...percent, value: percent.value / 100, upper }
  return words.figure(share, { style: 'percent', maximumFractionDigits: 0 })
}

const isExact = ({ qualifier }: Figure): boolean => qualifier === null || qualifier === 'exact'

/** A label with how far it is: from right to left between isolates, or "حوالي 100%" would lose its sign behind a Latin code. */
const roughLabel = (label: string, percent: Figure, words: ChartWords): string => {
  const said = percentText(percent, words)
  return `${label} (${words.direction === 'rtl' ? `\u2068${said}\u2069` : said})`
}

/** How far indicators have come towards their targets, one bar each, in the order given; the first `shown` are drawn. */
export const indicatorProgress = (
  indicators: readonly IndicatorWay[],
  labels: ProgressLabels,
  words: ChartWords,
  shown: number = MOST_PROGRESS_BARS
): BarsFigure => {
  const measured = indicators.flatMap(indicator => {
    const percent = percentOfWay(indicator)
    return percent === null ? [] : [{ label: indicator.label, percent }]
  })
  const drawn = measured.slice(0, shown)
  const { title, sentence } = labels
  const values = semicolons(
    words.locale,
    drawn.map(({ label, percent }) => `${withColon(words.locale, label)} ${percentText(percent, words)}`)
  )
  return {
    kind: 'bars',
    title,
    sentence,
    alt: `${title}. ${sentence}${values === '' ? '' : ` ${values}.`}`,
    table: {
      columns: [
        { label: labels.indicator, numeric: false },
        { label: labels.series, numeric: true }
      ],
      rows: measured.map(({ label, percent }) => [label, percentText(percent, words)])
    },
    direction: words.direction,
    locale: words.locale,
    empty: measured.length === 0 ? words.text('noData') : null,
    orientation: 'horizontal',
    // The bar alone would say a number that nobody knows.
    categories: drawn.map(({ label, percent }) =>
      isExact(percent) ? label : roughLabel(label, percent, words)
    ),
    series: [{ name: labels.series, role: 'accent', values: drawn.map(({ percent }) => percent.value) }],
    spread: drawn.some(({ percent }) => percent.upper !== null)
      ? drawn.map(({ percent: { value, upper } }) =>
          upper === null ? null : { low: Math.min(value, upper), high: Math.max(value, upper), marks: [] }
        )
      : null,
    spreadLabel: words.text('progressSpread'),
    valueTitle: labels.axis,
    valueMax: drawn.every(({ percent: { value, upper } }) => Math.max(value, upper ?? 0) <= 100) ? 100 : null,
    numberStyle: { maximumFractionDigits: 0 },
    totals: null
  }
}
