import type { EChartsOption, ScatterSeriesOption } from 'echarts'
import { withColon } from '../../formats/punctuation.ts'
import { escapeMarkup } from '../drawing-svg.ts'
import type { ScatterGridFigure } from '../figure.ts'
import { placeLabels } from '../grid/labels.ts'
import { quadrantOf } from '../grid/quadrant.ts'
import { categoryRole } from '../palette.ts'
import { isolate } from '../text/direction.ts'
import { baseOption, type Frame, legendOf, type Margins, sides } from './frame.ts'

const LARGEST = 5
const REACH = 190
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'] as const

type Plot = {
  readonly margins: Margins
  readonly width: number
  readonly height: number
  readonly strip: number
}

/** The quadrants, their cells as a light grid, and the points with their labels where they fit. */
export const scatterGridOption = (figure: ScatterGridFigure, frame: Frame): EChartsOption => {
  const { canvas, palette, rtl } = frame
  const { min, max } = figure.scale
  const legend = legendOf(figure.groups, frame)
  const plot = plotOf(frame, legend.height, max - min + 1)
  const ticks = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  const axis = {
    type: 'value' as const,
    nameLocation: 'middle' as const,
    nameTextStyle: { color: palette.ink, fontSize: canvas.fontSize, fontWeight: 600 as const },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      color: palette.muted,
      fontSize: canvas.fontSize,
      customValues: ticks,
      formatter: (value: number) => String(value)
    }
  }
  return {
    ...baseOption(frame),
    legend: legend.option,
    grid: {
      ...plot.margins,
      containLabel: false,
      show: true,
      backgroundColor: 'transparent',
      borderColor: palette.line,
      borderWidth: 1
    },
    xAxis: {
      ...axis,
      min: min - 0.5,
      max: max + 0.5,
      inverse: rtl,
      name: isolate(figure.xTitle),
      nameGap: canvas.fontSize * 2
    },
    yAxis: {
      ...axis,
      min: min - 0.5 - plot.strip,
      max: max + 0.5 + plot.strip,
      position: rtl ? 'right' : 'left',
      name: isolate(figure.yTitle),
      nameGap: canvas.fontSize * 2,
      nameRotate: rtl ? -90 : 90
    },
    series: [quadrantSeries(figure, plot, frame), ...pointSeries(figure, plot, frame)]
  }
}

const plotOf = (frame: Frame, legendHeight: number, cells: number): Plot => {
  const { width, height, fontSize } = frame.canvas
  const margins = sides(frame, fontSize * 3.4, 10, legendHeight + 6, fontSize * 3.4)
  const inner = height - margins.top - margins.bottom
  const words = fontSize * 1.9
  return {
    margins,
    width: width - margins.left - margins.right,
    height: inner,
    // A strip above and below the cells for the names of the quadrants, in scale units.
    strip: (cells * words) / Math.max(inner - 2 * words, 1)
  }
}

const quadrantSeries = (
  figure: ScatterGridFigure,
  plot: Plot,
  { canvas, palette, rtl }: Frame
): ScatterSeriesOption => {
  const { min, max, highFrom } = figure.scale
  const low = min - 0.5
  const high = max + 0.5
  const border = highFrom - 0.5
  const bottom = low - plot.strip
  const top = high + plot.strip
  const area = (
    name: string,
    x: readonly [number, number],
    y: readonly [number, number],
    important: boolean,
    above: boolean
  ) => {
    const atStart = x[0] === low
    const side = atStart === rtl ? 'Right' : 'Left'
    return [
      {
        name: isolate(name),
        coord: [x[0], y[1]],
        itemStyle: { color: important ? palette.band : 'transparent' },
        label: {
          position: `inside${above ? 'Top' : 'Bottom'}${side}` as 'insideTopLeft',
          color: important ? palette.accent : palette.muted,
          fontWeight: 600 as const,
          fontSize: canvas.fontSize,
          textBorderColor: important ? palette.band : palette.surface,
          textBorderWidth: 2.5,
          distance: 6
        }
      },
      { coord: [x[1], y[0]] }
    ] as [object, object]
  }
  const rule = (axis: 'xAxis' | 'yAxis', value: number, colour: string) => ({
    [axis]: value,
    lineStyle: { color: colour, width: 1, type: 'solid' as const }
  })
  const between = (from: number[], to: number[], colour: string): [object, object] => [
    { coord: from, lineStyle: { color: colour, width: 1, type: 'solid' } },
    { coord: to }
  ]
  const inner = Array.from({ length: max - min }, (_, index) => min + index + 0.5).filter(
    value => value !== border
  )
  return {
    type: 'scatter',
    data: [],
    silent: true,
    markArea: {
      z: 0,
      silent: true,
      data: [
        area(figure.quadrants.highY, [low, border], [border, top], false, true),
        area(figure.quadrants.highBoth, [border, high], [border, top], true, true),
        area(figure.quadrants.lowBoth, [low, border], [bottom, border], false, false),
        area(figure.quadrants.highX, [border, high], [bottom, border], false, false)
      ]
    },
    markLine: {
      z: 1,
      silent: true,
      symbol: 'none',
      label: { show: false },
      data: [
        // Lines between cells end where the strips with the quadrants' names begin.
        ...inner.flatMap(value => [
          between([value, low], [value, high], palette.faint),
          between([low, value], [high, value], palette.faint)
        ]),
        rule('xAxis', border, palette.muted),
        rule('yAxis', border, palette.muted)
      ]
    }
  }
}

const pointSeries = (figure: ScatterGridFigure, plot: Plot, frame: Frame): ScatterSeriesOption[] => {
  const { canvas, palette, rtl } = frame
  const { min, max } = figure.scale
  const cells = max - min + 1
  const cellWidth = plot.width / cells
  const cellHeight = plot.height / (cells + 2 * plot.strip)
  const drawn = figure.points.map(point => {
    const across = (point.x - min + 0.5) * cellWidth
    return {
      ...point,
      pixelX: plot.margins.left + (rtl ? plot.width - across : across),
      pixelY: plot.margins.top + (max + 0.5 + plot.strip - point.y) * cellHeight,
      radius: Math.max(1, Math.min(LARGEST, point.room * Math.min(cellWidth, cellHeight) * 0.9))
    }
  })
  const labels = placeLabels(
    drawn.map(point => {
      // Words never leave the quadrant of their point: across the border they would say something else.
      const border = plot.margins.left + (figure.scale.highFrom - min) * cellWidth
      const mirrored = 2 * plot.margins.left + plot.width - border
      const middle = rtl ? mirrored : border
      const late = point.pixelX > middle
      return {
        x: point.pixelX,
        y: point.pixelY,
        radius: point.radius,
        label: point.label,
        within: {
          left: Math.max(late ? middle + 3 : plot.margins.left + 3, point.pixelX - REACH),
          right: Math.min(late ? plot.margins.left + plot.width - 3 : middle - 3, point.pixelX + REACH),
          top: 0,
          bottom: canvas.height
        }
      }
    }),
    frame.small,
    rtl ? 'left' : 'right'
  )
  const seriesOf = (group: number | null, name: string, index: number): ScatterSeriesOption => ({
    type: 'scatter',
    name,
    symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
    itemStyle: {
      color: palette[categoryRole(index)],
      borderColor: palette.surface,
      borderWidth: 0.75,
      opacity: 1
    },
    labelLayout: { hideOverlap: false },
    tooltip: { formatter: params => ('data' in params ? tip(params.data, figure) : '') },
    data: drawn.flatMap((point, at) => {
      if (point.group !== group) return []
      const label = labels[at] ?? null
      return [
        {
          id: point.id,
          name: point.label,
          value: [point.x, point.y],
          symbolSize: point.radius * 2,
          label:
            label === null
              ? { show: false }
              : {
                  show: true,
                  position: label.side,
                  distance: 4,
                  color: palette.ink,
                  fontSize: frame.small,
                  textBorderColor: isImportant(point, figure) ? palette.band : palette.surface,
                  textBorderWidth: 2.5,
                  formatter: () => isolate(label.text)
                }
        }
      ]
    })
  })
  const some = figure.groups.map((name, index) => seriesOf(index, name, index))
  return figure.points.some(point => point.group === null)
    ? [...some, seriesOf(null, '', figure.groups.length)]
    : some
}

const isImportant = (
  point: { readonly x: number; readonly y: number },
  { scale }: ScatterGridFigure
): boolean => quadrantOf(Math.round(point.x), Math.round(point.y), scale.highFrom) === 'highBoth'

const tip = (data: unknown, figure: ScatterGridFigure): string => {
  if (typeof data !== 'object' || data === null || !('name' in data) || !('value' in data)) return ''
  const [x, y] = Array.isArray(data.value) ? data.value.map(value => Math.round(Number(value))) : []
  const score = (title: string, value: number | undefined) =>
    `${withColon(figure.locale, escapeMarkup(title))} ${value}`
  return `<b>${escapeMarkup(String(data.name))}</b><br>${score(figure.yTitle, y)}<br>${score(figure.xTitle, x)}`
}
