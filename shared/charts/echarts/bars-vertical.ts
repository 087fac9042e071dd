import type { EChartsOption, ScatterSeriesOption } from 'echarts'
import { formatNumber } from '../../formats/numbers.ts'
import type { BarsFigure } from '../figure.ts'
import { isolate } from '../text/direction.ts'
import { shorten } from '../text/fit.ts'
import { textWidth } from '../text/width.ts'
import { barSeries, totalAt } from './bar-series.ts'
import { baseOption, type Frame, legendOf, sides, valueAxis } from './frame.ts'

/** Upright bars: the total of each above it, the parts named in a legend or, for a single series, by the axis. */
export const verticalBarsOption = (figure: BarsFigure, frame: Frame): EChartsOption => {
  const { canvas, palette, rtl } = frame
  const legend = legendOf(
    figure.series.map(one => one.name),
    frame
  )
  const highest = Math.max(1, ...figure.categories.map((_, index) => totalAt(figure, index)))
  const number = (value: number) => formatNumber(figure.locale, value, figure.numberStyle)
  const title = canvas.fontSize * 1.7
  const margins = sides(
    frame,
    textWidth(number(highest * 1.1), canvas.fontSize) + 24,
    8,
    legend.height + title + 6,
    canvas.fontSize * 2
  )
  const slot = (canvas.width - margins.left - margins.right) / Math.max(figure.categories.length, 1)
  return {
    ...baseOption(frame),
    legend: legend.option,
    grid: { ...margins, containLabel: false },
    xAxis: {
      type: 'category',
      inverse: rtl,
      data: figure.categories.map((_, index) => String(index)),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: {
        color: palette.ink,
        fontSize: canvas.fontSize,
        hideOverlap: true,
        formatter: (_: string, index: number) =>
          isolate(shorten(figure.categories[index] ?? '', Math.max(slot - 4, 32), canvas.fontSize))
      }
    },
    yAxis: { ...valueAxis(figure, frame, margins), min: 0 },
    series: [
      ...barSeries(figure, frame, canvas.height - margins.top - margins.bottom, Math.min(72, slot * 0.66)),
      ...totalSeries(figure, frame, slot)
    ]
  }
}

const totalSeries = (figure: BarsFigure, { canvas, palette }: Frame, slot: number): ScatterSeriesOption[] => {
  const { totals } = figure
  if (totals === null || totals.some(total => textWidth(total, canvas.fontSize, 'semibold') > slot)) return []
  return [
    {
      type: 'scatter',
      symbolSize: 0.01,
      silent: true,
      itemStyle: { opacity: 1 },
      data: totals.map((text, index) => ({
        value: [index, totalAt(figure, index)],
        label: {
          show: totalAt(figure, index) > 0,
          position: 'top',
          distance: 4,
          color: palette.ink,
          fontSize: canvas.fontSize,
          fontWeight: 600,
          textBorderColor: palette.surface,
          textBorderWidth: 3,
          formatter: () => isolate(text)
        }
      }))
    }
  ]
}
