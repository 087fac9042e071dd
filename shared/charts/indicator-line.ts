import { latest, whenKey } from '../model/when.ts'
import type { LineFigure, LinePoint } from './figure.ts'
import type { ChartWords } from './words.ts'

export type IndicatorSeries = {
  readonly title: string
  readonly unit: string | null
  readonly direction: 'increase' | 'decrease' | 'maintain'
  readonly baseline: { readonly value: number; readonly date: string | null } | null
  readonly targets: readonly LinePoint[]
  readonly measurements: readonly LinePoint[]
}

const byDate = (a: LinePoint, b: LinePoint) => (whenKey(a.date) < whenKey(b.date) ? -1 : 1)

/** Where a point stands on the axis: at the last day that its time can mean. */
const placed = <P extends { readonly date: string | null }>(point: P): P =>
  point.date === null ? point : { ...point, date: latest(point.date) }

/** Share of the way from the baseline to the target that `value` has gone, 1 at the target; null without a way (DOMAIN.md 11.1). */
export const shareOfWay = (value: number, baseline: number, target: number): number | null =>
  target === baseline ? null : (value - baseline) / (target - baseline)

/** Time line of an indicator: where it began, what was measured, where it should be. */
export const indicatorLine = (indicator: IndicatorSeries, words: ChartWords): LineFigure => {
  const measurements = [...indicator.measurements].sort(byDate)
  const targets = [...indicator.targets].sort(byDate)
  const { baseline } = indicator
  const unit = indicator.unit === null || indicator.unit === '' ? '' : indicator.unit
  const value = (number: number) => (unit === '' ? words.number(number) : `${words.number(number)} ${unit}`)
  const sentence = sentenceOf({ ...indicator, measurements, targets }, value, words)
  const row = (kind: string, date: string | null, amount: number) => [
    date === null ? '–' : words.date(date),
    kind,
    value(amount)
  ]
  return {
    kind: 'line',
    title: indicator.title,
    sentence,
    alt: `${indicator.title}. ${sentence}`,
    table: {
      columns: [
        { label: words.text('columnDate'), numeric: false },
        { label: words.text('columnKind'), numeric: false },
        { label: words.text('columnValue'), numeric: true }
      ],
      rows: [
        ...(baseline ? [row(words.text('indicatorBaseline'), baseline.date, baseline.value)] : []),
        ...measurements.map(point => row(words.text('indicatorMeasured'), point.date, point.value)),
        ...targets.map(point => row(words.text('indicatorTarget'), point.date, point.value))
      ]
    },
    direction: words.direction,
    locale: words.locale,
    empty: measurements.length + targets.length === 0 && baseline === null ? words.text('noData') : null,
    valueTitle: unit,
    numberStyle: { maximumFractionDigits: 2 },
    measurements,
    measurementsLabel: words.text('indicatorMeasured'),
    baseline: baseline && placed(baseline),
    baselineLabel: words.text('indicatorBaseline'),
    targets: targets.map(placed),
    targetsLabel: words.text('indicatorTarget')
  }
}

const sentenceOf = (
  indicator: IndicatorSeries,
  value: (number: number) => string,
  words: ChartWords
): string => {
  const { baseline, measurements, targets } = indicator
  const last = measurements.at(-1)
  const target = targets.at(-1)
  const parts = [words.count('indicatorMeasurements', measurements.length)]
  if (last) parts.push(words.text('indicatorLast', { value: value(last.value), date: words.date(last.date) }))
  if (baseline) parts.push(words.text('indicatorFrom', { value: value(baseline.value) }))
  if (target)
    parts.push(words.text('indicatorAim', { value: value(target.value), date: words.date(target.date) }))
  if (last && target) {
    const reached =
      indicator.direction === 'decrease'
        ? last.value <= target.value
        : indicator.direction === 'increase'
          ? last.value >= target.value
          : Math.abs(last.value - target.value) <= Math.abs(target.value) * 0.1
    const share = baseline ? shareOfWay(last.value, baseline.value, target.value) : null
    if (reached) parts.push(words.text('indicatorReached'))
    else if (share !== null) {
      parts.push(
        words.text('indicatorShare', {
          share: words.number(Math.max(0, share), { style: 'percent', maximumFractionDigits: 0 })
        })
      )
    }
  }
  return parts.join(' ')
}
