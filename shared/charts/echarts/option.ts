import type { EChartsOption } from 'echarts'
import type { ChartFigure } from '../figure.ts'
import { isolate } from '../text/direction.ts'
import { horizontalBarsOption } from './bars-horizontal.ts'
import { verticalBarsOption } from './bars-vertical.ts'
import { baseOption, type Canvas, type Frame, frameOf } from './frame.ts'
import { scatterGridOption } from './scatter-grid.ts'
import { timeLineOption } from './time-line.ts'

/** One quiet sentence in the middle instead of axes without content. */
const emptyOption = (text: string, frame: Frame): EChartsOption => ({
  ...baseOption(frame),
  title: {
    text: isolate(text),
    left: 'center',
    top: 'middle',
    textStyle: { color: frame.palette.muted, fontSize: frame.canvas.fontSize, fontWeight: 'normal' }
  }
})

/** The figure as options of ECharts: the only place that decides how a figure looks, for screen and paper alike. */
export const echartsOption = (figure: ChartFigure, canvas: Canvas): EChartsOption => {
  const frame = frameOf(figure, canvas)
  if (figure.empty !== null) return emptyOption(figure.empty, frame)
  switch (figure.kind) {
    case 'scatterGrid':
      return scatterGridOption(figure, frame)
    case 'bars':
      return figure.orientation === 'vertical'
        ? verticalBarsOption(figure, frame)
        : horizontalBarsOption(figure, frame)
    case 'line':
      return timeLineOption(figure, frame)
  }
}
