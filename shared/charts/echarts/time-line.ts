import type { EChartsOption, LineSeriesOption } from 'echarts'
import { formatDay, formatMonth } from '../../formats/days.ts'
import { formatNumber } from '../../formats/numbers.ts'
import { withColon } from '../../formats/punctuation.ts'
import { escapeMarkup } from '../drawing-svg.ts'
import type { LineFigure, LinePoint } from '../figure.ts'
import { isolate } from '../text/direction.ts'
import { textWidth } from '../text/width.ts'
import { civilTime } from '../words.ts'
import { baseOption, type Frame, sides, valueAxis } from './frame.ts'

const MOST_LABELS = 8
const DENSE = 36

/** Measurements as a line, the aim as a dashed way to its diamonds, the beginning as a hairline; each says its own name. */
export const timeLineOption = (figure: LineFigure, frame: Frame): EChartsOption => {
  const { canvas, palette, rtl } = frame
  const number = (value: number) => formatNumber(figure.locale, value, figure.numberStyle)
  const said = ({ value, words }: Pick<LinePoint, 'value' | 'words'>) => words ?? number(value)
  const range = rangeOf(figure)
  const values = [
    ...figure.measurements,
    ...figure.targets,
    ...(figure.baseline ? [figure.baseline] : [])
  ].map(one => one.value)
  const widest = Math.max(...values.map(value => textWidth(number(value * 1.2), canvas.fontSize)), 20)
  const title = figure.valueTitle === '' ? 0 : canvas.fontSize * 1.5
  const margins = sides(frame, widest + 18, 28, title + canvas.fontSize, canvas.fontSize * 2)
  const axis = timeTicks(range, canvas.width - margins.left - margins.right, figure.locale, canvas.fontSize)
  return {
    ...baseOption(frame),
    grid: { ...margins, containLabel: false },
    xAxis: {
      type: 'value',
      min: range.from,
      max: range.to,
      inverse: rtl,
      axisLine: { lineStyle: { color: palette.line }, onZero: true },
      axisTick: { show: true, lineStyle: { color: palette.line }, customValues: axis.ticks },
      splitLine: { show: false },
      axisLabel: {
        color: palette.muted,
        fontSize: canvas.fontSize,
        customValues: axis.ticks,
        formatter: (at: number) => isolate(axis.name(at))
      }
    },
    yAxis: valueAxis(figure, frame, margins),
    series: [wayToTarget(figure, frame, range, said), measured(figure, frame, range, said)]
  }
}

type Range = { readonly from: number; readonly to: number }

/** Whole years around everything dated. */
const rangeOf = (figure: LineFigure): Range => {
  const dates = [
    ...figure.measurements,
    ...figure.targets,
    ...(figure.baseline?.date ? [figure.baseline] : [])
  ].flatMap(one => one.date ?? [])
  const years = dates.map(date => Number(date.slice(0, 4)))
  if (years.length === 0) return { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1) }
  return { from: Date.UTC(Math.min(...years), 0, 1), to: Date.UTC(Math.max(...years) + 1, 0, 1) }
}

const timeTicks = ({ from, to }: Range, width: number, locale: string, fontSize: number) => {
  const first = new Date(from).getUTCFullYear()
  const years = new Date(to).getUTCFullYear() - first
  if (years <= 2) {
    const name = (at: number) => {
      const month = new Date(at)
      return formatMonth(locale, month.getUTCFullYear(), month.getUTCMonth() + 1, 'short')
    }
    const ticks = Array.from({ length: years * 4 + 1 }, (_, index) => Date.UTC(first, index * 3, 1))
    const every = Math.ceil((textWidth(name(from), fontSize) + 12) / (width / (years * 4)))
    return { ticks: ticks.filter((_, index) => index % every === 0), name }
  }
  const every = Math.ceil((textWidth('2020', fontSize) + 12) / (width / years))
  const ticks = Array.from({ length: years + 1 }, (_, index) => Date.UTC(first + index, 0, 1)).filter(
    (_, index) => index % every === 0
  )
  return { ticks, name: (at: number) => String(new Date(at).getUTCFullYear()) }
}

const shareOf = (date: string, range: Range) => (civilTime(date) - range.from) / (range.to - range.from)

/** Whether a point lies under a line of other points at its date; outside their dates it does not. */
const isBelow = (
  point: LinePoint,
  line: readonly { readonly date: string | null; readonly value: number }[]
): boolean => {
  const at = civilTime(point.date)
  for (const [index, after] of line.entries()) {
    const before = line[index - 1]
    if (before === undefined || before.date === null || after.date === null) continue
    const [from, to] = [civilTime(before.date), civilTime(after.date)]
    if (at >= from && at <= to && to > from) {
      return point.value < before.value + ((after.value - before.value) * (at - from)) / (to - from)
    }
  }
  return false
}

/** Whether the words of two points would stand on each other: close in time and, seen on the whole scale, in value. */
const isBeside = (point: LinePoint, other: LinePoint, range: Range, scale: number): boolean => {
  const apart = Math.abs(shareOf(point.date, range) - shareOf(other.date, range))
  return apart < 0.3 && Math.abs(point.value - other.value) < scale * 0.15
}

// Words at the edge of the plot are written towards its middle.
const alignAt = (date: string, range: Range, rtl: boolean): 'left' | 'center' | 'right' => {
  const share = shareOf(date, range)
  if (share > 0.85) return rtl ? 'left' : 'right'
  return share < 0.12 ? (rtl ? 'right' : 'left') : 'center'
}

const tip = (figure: LineFigure, name: string, point: LinePoint): string => {
  const date = formatDay(figure.locale, point.date, 'short')
  const value = point.words ?? formatNumber(figure.locale, point.value, figure.numberStyle)
  return `<b>${escapeMarkup(name)}</b><br>${withColon(figure.locale, escapeMarkup(date))} ${escapeMarkup(value)} ${escapeMarkup(figure.valueTitle)}`
}

const measured = (
  figure: LineFigure,
  { canvas, palette, rtl }: Frame,
  range: Range,
  said: (point: Pick<LinePoint, 'value' | 'words'>) => string
): LineSeriesOption => {
  const { measurements } = figure
  const last = measurements.length - 1
  const dense = measurements.length > DENSE
  const way = [...(figure.baseline?.date ? [figure.baseline] : []), ...figure.targets]
  const values = [...measurements, ...way].map(one => Math.abs(one.value))
  const scale = Math.max(...values, 1)
  // An aim that is reached has its name above, what was measured its own below.
  const crowded = (point: LinePoint) =>
    figure.targets.some(target => target.value >= point.value && isBeside(point, target, range, scale))
  return {
    type: 'line',
    name: figure.measurementsLabel,
    symbol: 'circle',
    symbolSize: 7,
    showSymbol: true,
    showAllSymbol: true,
    itemStyle: { color: palette.accent },
    lineStyle: { color: palette.accent, width: 2 },
    z: 4,
    tooltip: {
      formatter: params =>
        'dataIndex' in params
          ? tip(figure, figure.measurementsLabel, measurements[params.dataIndex] ?? { date: '', value: 0 })
          : ''
    },
    data: measurements.map((point, index) => ({
      value: [civilTime(point.date), point.value],
      symbolSize: index === last || !dense ? 7 : 0,
      label: {
        show: index === last || measurements.length <= MOST_LABELS,
        // Words stand on the side away from the way to the target; after a dense line, behind its end.
        ...(dense && shareOf(point.date, range) < 0.75
          ? { position: rtl ? ('left' as const) : ('right' as const) }
          : {
              position: isBelow(point, way) || crowded(point) ? ('bottom' as const) : ('top' as const),
              align: alignAt(point.date, range, rtl)
            }),
        distance: 6,
        color: palette.accent,
        fontSize: canvas.fontSize,
        fontWeight: index === last ? 600 : 400,
        textBorderColor: palette.surface,
        textBorderWidth: 3,
        formatter: () => isolate(index === last ? `${figure.measurementsLabel} ${said(point)}` : said(point))
      }
    }))
  }
}

const wayToTarget = (
  figure: LineFigure,
  { canvas, palette, rtl }: Frame,
  range: Range,
  said: (point: Pick<LinePoint, 'value' | 'words'>) => string
): LineSeriesOption => {
  const { baseline, targets } = figure
  const start = baseline !== null && baseline.date !== null ? [baseline] : []
  const points = [...start, ...targets]
  return {
    type: 'line',
    name: figure.targetsLabel,
    symbol: 'diamond',
    symbolSize: 11,
    itemStyle: { color: palette.surface, borderColor: palette.ink, borderWidth: 1.5 },
    lineStyle: { color: palette.muted, width: 1.25, type: [4, 4] },
    tooltip: {
      formatter: params => {
        const point = 'dataIndex' in params ? points[params.dataIndex] : undefined
        return point?.date
          ? tip(figure, params.name || figure.targetsLabel, { ...point, date: point.date })
          : ''
      }
    },
    data: points.map((point, index) => ({
      value: [civilTime(point.date ?? ''), point.value],
      name: index < start.length ? figure.baselineLabel : figure.targetsLabel,
      symbol: index < start.length ? 'circle' : 'diamond',
      symbolSize: index < start.length ? 6 : 11,
      label: {
        show: index >= start.length,
        position: isBelow({ date: point.date ?? '', value: point.value }, figure.measurements)
          ? 'bottom'
          : 'top',
        distance: 7,
        align: alignAt(point.date ?? '', range, rtl),
        color: palette.ink,
        fontSize: canvas.fontSize,
        textBorderColor: palette.surface,
        textBorderWidth: 3,
        formatter: () => isolate(`${figure.targetsLabel} ${said(point)}`)
      }
    })),
    ...(baseline === null
      ? {}
      : {
          markLine: {
            z: 1,
            silent: true,
            symbol: 'none',
            data: [{ yAxis: baseline.value }],
            lineStyle: { color: palette.line, type: 'solid', width: 1 },
            label: {
              // Not below: where the beginning is nothing, the axis and its years stand there.
              position: 'insideEndTop',
              color: palette.muted,
              fontSize: canvas.fontSize,
              formatter: () => isolate(`${figure.baselineLabel} ${said(baseline)}`)
            }
          }
        })
  }
}
