import { init, setPlatformAPI, use } from 'echarts/core'
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers'
import { measureText } from '#shared/charts/echarts/measure.ts'
import { FIGURE_PARTS } from '#shared/charts/echarts/parts.ts'

use([...FIGURE_PARTS, CanvasRenderer, SVGRenderer])

// The same widths as on paper, so that the screen shows what will be printed.
setPlatformAPI({ measureText })

/** ECharts with the parts our figures use, and no others. */
export { init as initChart }
