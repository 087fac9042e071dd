import { boundsOf, exactly, type Figure, type Qualifier } from '../model/figure.ts'
import { latest, whenKey } from '../model/when.ts'
import type { LineFigure, LinePoint } from './figure.ts'
import type { ChartWords } from './words.ts'

type Amount = Omit<LinePoint, 'date'>

export type IndicatorSeries = {
  readonly title: string
  readonly unit: string | null
  readonly direction: 'increase' | 'decrease' | 'maintain'
  readonly baseline: (Amount & { readonly date: string | null }) | null
  readonly targets: readonly LinePoint[]
  readonly measurements: readonly LinePoint[]
}

const figureAt = ({ value, qualifier = null, upper = null }: Amount): Figure => ({ value, qualifier, upper })

const byDate = (a: LinePoint, b: LinePoint) => (whenKey(a.date) < whenKey(b.date) ? -1 : 1)

/** Where a point stands on the axis: at the last day that its time can mean. */
const placed = <P extends { readonly date: string | null }>(point: P): P =>
  point.date === null ? point : { ...point, date: latest(point.date) }

/** Share of the way from the baseline to the target that `value` has gone, 1 at the target; null without a way (DOMAIN.md 11.1). */
export const shareOfWay = (value: number, baseline: number, target: number): number | null =>
  target === baseline ? null : (value - baseline) / (target - baseline)

const isExact = ({ qualifier }: Figure): boolean => qualifier === null || qualifier === 'exact'

const OTHER_WAY: Readonly<Partial<Record<string, Qualifier>>> = { atLeast: 'atMost', atMost: 'atLeast' }

/** The same of figures, never below zero: as exact as the value is, and "about" where baseline or target are not exact. */
export const wayGone = (value: Figure, baseline: Figure, target: Figure): Figure | null => {
  const shareOf = (one: number) => shareOfWay(one, baseline.value, target.value)
  const share = shareOf(value.value)
  if (share === null) return null
  const known = (one: number) => Math.max(0, one)
  if (!isExact(baseline) || !isExact(target)) return { value: known(share), qualifier: 'about', upper: null }
  const { qualifier, upper } = value
  const isDown = target.value < baseline.value
  if (qualifier !== 'range' || upper === null)
    return {
      value: known(share),
      qualifier: (isDown && OTHER_WAY[qualifier ?? '']) || qualifier,
      upper: null
    }
  const [from = 0, to = 0] = [share, shareOf(upper) ?? share].map(known).toSorted((a, b) => a - b)
  return from === to ? exactly(from) : { value: from, qualifier, upper: to }
}

/** Time line of an indicator: where it began, what was measured, where it should be. */
export const indicatorLine = (indicator: IndicatorSeries, words: ChartWords): LineFigure => {
  const measurements = [...indicator.measurements].sort(byDate)
  const targets = [...indicator.targets].sort(byDate)
  const { baseline } = indicator
  const unit = indicator.unit === null || indicator.unit === '' ? '' : indicator.unit
  const value = (point: Amount) => [words.figure(figureAt(point)), unit].filter(Boolean).join(' ')
  const told = <P extends Amount>(point: P): P => {
    const one = figureAt(point)
    return isExact(one) ? point : { ...point, words: words.figure(one) }
  }
  const sentence = sentenceOf({ ...indicator, measurements, targets }, value, words)
  const row = (kind: string, point: Amount & { readonly date: string | null }) => [
    point.date === null ? '–' : words.date(point.date),
    kind,
    value(point)
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
        ...(baseline ? [row(words.text('indicatorBaseline'), baseline)] : []),
        ...measurements.map(point => row(words.text('indicatorMeasured'), point)),
        ...targets.map(point => row(words.text('indicatorTarget'), point))
      ]
    },
    direction: words.direction,
    locale: words.locale,
    empty: measurements.length + targets.length === 0 && baseline === null ? words.text('noData') : null,
    valueTitle: unit,
    numberStyle: { maximumFractionDigits: 2 },
    measurements: measurements.map(told),
    measurementsLabel: words.text('indicatorMeasured'),
    baseline: baseline && placed(told(baseline)),
    baselineLabel: words.text('indicatorBaseline'),
    targets: targets.map(target => placed(told(target))),
    targetsLabel: words.text('indicatorTarget')
  }
}

/** Says whether a value is where it should be for certain, whatever it may be within what is known of it. */
const isReached = (direction: IndicatorSeries['direction'], last: Amount, target: Amount): boolean => {
  const [low, high] = boundsOf(figureAt(last))
  const aim = figureAt(target)
  // "At least 300" aims at 300; a range at its nearer end, and at all that is inside where a value is to be kept.
  const [from, to] = aim.qualifier === 'range' ? boundsOf(aim) : [aim.value, aim.value]
  if (direction === 'increase') return low >= from
  if (direction === 'decrease') return high <= to
  return low >= from - Math.abs(from) * 0.1 && high <= to + Math.abs(to) * 0.1
}

const sentenceOf = (
  indicator: IndicatorSeries,
  value: (point: Amount) => string,
  words: ChartWords
): string => {
  const { baseline, measurements, targets } = indicator
  const last = measurements.at(-1)
  const target = targets.at(-1)
  const parts = [words.count('indicatorMeasurements', measurements.length)]
  if (last) parts.push(words.text('indicatorLast', { value: value(last), date: words.date(last.date) }))
  if (baseline) parts.push(words.text('indicatorFrom', { value: value(baseline) }))
  if (target) parts.push(words.text('indicatorAim', { value: value(target), date: words.date(target.date) }))
  if (last && target) {
    const reached = isReached(indicator.direction, last, target)
    const share = baseline && wayGone(figureAt(last), figureAt(baseline), figureAt(target))
    if (reached) parts.push(words.text('indicatorReached'))
    else if (share !== null) {
      parts.push(
        words.text('indicatorShare', {
          share: words.figure(share, { style: 'percent', maximumFractionDigits: 0 })
        })
      )
    }
  }
  return parts.join(' ')
}
