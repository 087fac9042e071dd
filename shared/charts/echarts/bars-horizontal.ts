import type { BarSeriesOption, CustomSeriesOption, EChartsOption } from 'echarts'
import { formatNumber } from '../../formats/numbers.ts'
import { groupBy } from '../../rules/group-by.ts'
import type { BarsFigure } from '../figure.ts'
import { isolate } from '../text/direction.ts'
import { wrap } from '../text/fit.ts'
import { textWidth } from '../text/width.ts'
import { barSeries, barTip } from './bar-series.ts'
import { baseOption, type Frame, legendOf, sides } from './frame.ts'

/** Bars lying on their side: names beside them, values in a column at the end, the spread as a hairline with a dot for each judgement. */
export const horizontalBarsOption = (figure: BarsFigure, frame: Frame): EChartsOption => {
  const { canvas, palette, rtl } = frame
  const spreadName = figure.spread === null ? null : (figure.spreadLabel ?? '')
  const legend = legendOf(
    [...figure.series.map(one => one.name), ...(spreadName === null ? [] : [spreadName])],
    frame,
    spreadName === null ? {} : { [spreadName]: 'circle' }
  )
  const values = figure.totals ?? figure.categories.map((_, index) => valueAt(figure, index))
  const widest = Math.max(0, ...figure.categories.map(label => textWidth(label, canvas.fontSize)))
  const names = Math.min(widest, canvas.width * 0.38) + 2
  const end = Math.max(16, ...values.map(value => textWidth(value, canvas.fontSize, 'semibold'))) + 20
  const margins = sides(frame, names + 10, end, legend.height + 4, canvas.fontSize * 3.6)
  const plotWidth = canvas.width - margins.left - margins.right
  const category = {
    type: 'category' as const,
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false }
  }
  return {
    ...baseOption(frame),
    legend: legend.option,
    grid: { ...margins, containLabel: false },
    xAxis: valueAxis(figure, frame),
    yAxis: [
      {
        ...category,
        position: rtl ? 'right' : 'left',
        data: figure.categories.map((_, index) => String(index)),
        axisLine: { show: true, lineStyle: { color: palette.line }, onZero: true },
        axisLabel: {
          interval: 0,
          color: palette.ink,
          fontSize: canvas.fontSize,
          lineHeight: canvas.fontSize * 1.2,
          formatter: (_: string, index: number) =>
            wrap(figure.categories[index] ?? '', names, canvas.fontSize, 2)
              .map(isolate)
              .join('\n')
        }
      },
      {
        ...category,
        position: rtl ? 'left' : 'right',
        data: values.map((_, index) => String(index)),
        axisLabel: {
          interval: 0,
          color: palette.ink,
          fontSize: canvas.fontSize,
          fontWeight: 600,
          margin: 12,
          formatter: (_: string, index: number) => isolate(values[index] ?? '')
        }
      }
    ],
    series: [...barSeries(figure, frame, plotWidth, 18), ...spreadSeries(figure, frame), anchorOfSecondAxis()]
  }
}

const valueAt = (figure: BarsFigure, index: number): string => {
  const value = figure.series[0]?.values[index] ?? null
  return value === null ? '' : formatNumber(figure.locale, value, figure.numberStyle)
}

// ECharts shows an axis only when a series stands on it.
const anchorOfSecondAxis = (): BarSeriesOption => ({ type: 'bar', yAxisIndex: 1, data: [], silent: true })

const valueAxis = (
  figure: BarsFigure,
  { canvas, palette, rtl }: Frame
): NonNullable<EChartsOption['xAxis']> => {
  const whole = figure.numberStyle.maximumFractionDigits === 0
  return {
    type: 'value',
    min: 0,
    ...(figure.valueMax === null ? {} : { max: figure.valueMax }),
    ...(whole ? { minInterval: 1 } : {}),
    inverse: rtl,
    name: isolate(figure.valueTitle),
    nameLocation: 'middle',
    nameGap: canvas.fontSize * 2,
    nameTextStyle: { color: palette.muted, fontSize: canvas.fontSize },
    splitLine: { lineStyle: { color: palette.faint } },
    axisLabel: {
      color: palette.muted,
      fontSize: canvas.fontSize,
      hideOverlap: true,
      formatter: (value: number) =>
        isolate(
          formatNumber(figure.locale, value, { maximumFractionDigits: figure.valueMax === null ? 1 : 0 })
        )
    }
  }
}

const spreadSeries = (figure: BarsFigure, { palette }: Frame): CustomSeriesOption[] => {
  const { spread } = figure
  if (spread === null) return []
  return [
    {
      type: 'custom',
      name: figure.spreadLabel ?? '',
      itemStyle: { color: palette.category2 },
      z: 5,
      data: spread.map((one, index) => [one === null ? 0 : one.low, index]),
      renderItem: (_, api) => {
        const index = Number(api.value(1))
        const one = spread[index]
        if (!one) return { type: 'group', children: [] }
        const [left, y] = pixel(api.coord([one.low, index]))
        const [right] = pixel(api.coord([one.high, index]))
        const counts = groupBy(one.marks, mark => mark)
        return {
          type: 'group',
          children: [
            {
              type: 'line',
              shape: { x1: left, y1: y, x2: right, y2: y },
              style: { stroke: palette.ink, lineWidth: 1.25 }
            },
            ...[...counts].map(([mark, all]) => ({
              type: 'circle' as const,
              shape: {
                cx: pixel(api.coord([mark, index]))[0],
                cy: y,
                r: 2.6 + Math.min(all.length - 1, 4) * 0.5
              },
              style: { fill: palette.category2, stroke: palette.ink, lineWidth: 0.75 }
            }))
          ]
        }
      },
      tooltip: { formatter: params => ('dataIndex' in params ? barTip(figure, params.dataIndex) : '') }
    }
  ]
}

const pixel = (point: number[]): [number, number] => [point[0] ?? 0, point[1] ?? 0]
