import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent
} from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Canvas } from '#shared/charts/echarts/frame.ts'
import { echartsOption } from '#shared/charts/echarts/option.ts'
import type { ChartFigure } from '#shared/charts/figure.ts'
import { textWidth } from '#shared/charts/text/width.ts'

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
  SVGRenderer
])

// ECharts guesses widths where there is no browser; the table of our own font is exact.
setPlatformAPI({
  measureText: (text: string, font?: string) => {
    const size = Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? 12)
    return { width: textWidth(text, size, /\b(?:600|bold)\b/.test(font ?? '') ? 'semibold' : 'regular') }
  }
})

/** Draws a figure with ECharts into SVG text; the same figure gives the same text. */
export function chartSvg(figure: ChartFigure, canvas: Canvas): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: canvas.width, height: canvas.height })
  try {
    chart.setOption(echartsOption(figure, canvas))
    return stable(chart.renderToSVGString())
  } finally {
    // An open chart keeps the process alive (STACK.md).
    chart.dispose()
  }
}

// ECharts numbers its charts from the start of the process; documents promise the same bytes for the same data.
const stable = (svg: string): string => svg.replace(/\bzr\d+-/g, 'zr-')
