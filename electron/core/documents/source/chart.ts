import type { Figure } from '#shared/charts/figure.ts'
import { toNativeChart } from '../pictures/native-chart.ts'
import { type Chart, text } from '../tree/index.ts'

/** A figure as a chart that Word draws itself, as high as `heightMm`; null where Word has none for it or nothing is to be drawn. */
export const chartOf = (figure: Figure, heightMm: number): Chart | null => {
  const native = toNativeChart(figure)
  if (native === null) return null
  return {
    kind: 'chart',
    chart: native.type,
    stacked: native.stacked,
    categories: native.categories,
    series: native.series,
    ...(native.categoryTitle !== null && { categoryAxis: native.categoryTitle }),
    valueAxis: native.valueTitle,
    ...(native.valueMax !== null && { valueMax: native.valueMax }),
    heightMm,
    caption: [text(native.title)],
    alt: { title: native.title, description: native.alt }
  }
}
