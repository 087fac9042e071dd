import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Canvas } from '#shared/charts/echarts/frame.ts'
import { measureText } from '#shared/charts/echarts/measure.ts'
import { echartsOption } from '#shared/charts/echarts/option.ts'
import { FIGURE_PARTS } from '#shared/charts/echarts/parts.ts'
import type { ChartFigure } from '#shared/charts/figure.ts'

use([...FIGURE_PARTS, SVGRenderer])

// ECharts guesses widths where there is no browser; the table of our own font is exact.
setPlatformAPI({ measureText })

/** Draws a figure with ECharts into SVG text; the same figure gives the same text. */
export const chartSvg = (figure: ChartFigure, canvas: Canvas): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: canvas.width, height: canvas.height })
  try {
    chart.setOption(echartsOption(figure, canvas))
    return stable(chart.renderToSVGString())
  } finally {
    // An open chart keeps the process alive (STACK.md).
    chart.dispose()
  }
}

// ECharts writes what a pointer needs (hover classes numbered from the start of the process, marks for events); paper needs none of it, and
// documents promise the same bytes for the same data. Text in the SVG is escaped, so that no word of a record can look like these.
const stable = (svg: string): string =>
  svg
    .replaceAll(/<style\s*>[\s\S]*?<\/style>\s*/g, '')
    .replaceAll(/ (?:class="zr[\w -]*"|ecmeta_\w+="[^"]*"|pointer-events="visible")/g, '')
    .replaceAll(/\bzr\d+-/g, 'zr-')
