import type { BarSeriesOption } from 'echarts'
import { formatNumber } from '../../formats/numbers.ts'
import { withColon } from '../../formats/punctuation.ts'
import { escapeMarkup } from '../drawing-svg.ts'
import type { BarsFigure } from '../figure.ts'
import { isolate } from '../text/direction.ts'
import { textWidth } from '../text/width.ts'
import { type Frame, inkOn } from './frame.ts'

const STACK = 'all'

export const totalAt = (figure: BarsFigure, index: number): number =>
  figure.series.reduce((sum, one) => sum + (one.values[index] ?? 0), 0)

/** The bars, one above the other where there are several, with their number inside where it fits; `length` and `breadth` are the pixels of the value axis and of a bar across it. */
export const barSeries = (
  figure: BarsFigure,
  { canvas, palette, small }: Frame,
  length: number,
  breadth: number
): BarSeriesOption[] => {
  const stacked = figure.series.length > 1 || figure.totals !== null
  const largest =
    figure.valueMax ?? Math.max(1, ...figure.categories.map((_, index) => totalAt(figure, index))) * 1.1
  const upright = figure.orientation === 'vertical'
  return figure.series.map(one => {
    const fill = palette[one.role]
    return {
      type: 'bar',
      name: one.name,
      ...(stacked ? { stack: STACK } : {}),
      barMaxWidth: breadth,
      barCategoryGap: '34%',
      itemStyle: { color: fill, borderColor: palette.surface, borderWidth: stacked ? 1 : 0 },
      emphasis: { disabled: true },
      tooltip: { formatter: params => ('dataIndex' in params ? barTip(figure, params.dataIndex) : '') },
      data: one.values.map(value => {
        const text = value === null ? '' : formatNumber(figure.locale, value, figure.numberStyle)
        const pixels = ((value ?? 0) / largest) * length
        const needed = upright ? small * 1.4 : textWidth(text, small) + 6
        const show =
          figure.series.length > 1 &&
          value !== null &&
          pixels >= needed &&
          (!upright || textWidth(text, small) + 4 <= breadth)
        return {
          value: value ?? '-',
          label: {
            show,
            position: 'inside',
            color: inkOn(fill),
            fontSize: Math.min(small, canvas.fontSize),
            formatter: () => isolate(text)
          }
        }
      })
    }
  })
}

/** Name of the category and all its values. */
export const barTip = (figure: BarsFigure, index: number): string => {
  const number = (value: number) => escapeMarkup(formatNumber(figure.locale, value, figure.numberStyle))
  const lines = figure.series.flatMap(one => {
    const value = one.values[index] ?? null
    return value === null ? [] : [`${withColon(figure.locale, escapeMarkup(one.name))} ${number(value)}`]
  })
  const spread = figure.spread?.[index]
  if (spread)
    lines.push(
      `${withColon(figure.locale, escapeMarkup(figure.spreadLabel ?? ''))} ${number(spread.low)} – ${number(spread.high)}`
    )
  return [`<b>${escapeMarkup(figure.categories[index] ?? '')}</b>`, ...lines].join('<br>')
}
