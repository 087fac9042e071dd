import { ImageRun, type Paragraph, type ParagraphChild } from 'docx'
import { ChartRun, type ChartRunOptions } from 'docx/charts'
import { type Chart, type Figure, type Picture, partCaption } from '../../tree/index.ts'
import { pixels } from '../geometry.ts'
import { BLANK_PNG } from '../pages/blank-picture.ts'
import { INK, QUIET, SERIES_COLOURS } from '../styles/palette.ts'
import type { RenderContext } from '../text/context.ts'
import { plainText } from '../text/outline.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { figureCaption, sourceLines } from './captions.ts'

const standIn = (width: number, height: number): ImageRun =>
  new ImageRun({ type: 'png', data: BLANK_PNG, transformation: { width, height } })

/** A picture in the line, with its alternative text; when pages are counted, a blank of the same size. */
export const pictureRun = (context: RenderContext, picture: Picture, title: string): ImageRun => {
  const width = pixels(picture.widthMm)
  const height = pixels(picture.heightMm)
  if (context.mode === 'measure') return standIn(width, height)
  return new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width, height },
    altText: { name: title.slice(0, 80), title: title.slice(0, 250), description: picture.alt }
  })
}

const withCaption = (
  context: RenderContext,
  run: ParagraphChild,
  { caption, source }: Pick<Figure, 'caption' | 'source'>
): readonly Paragraph[] => [
  // Never right to left: LibreOffice turns the digits of a chart round in such a paragraph; it is centred anyway.
  plainParagraph(context, 'Figure', [run], { bidirectional: false }),
  figureCaption(context, caption, source !== undefined),
  ...sourceLines(context, source)
]

/** A figure with caption and source below, each page of it with its own. */
export const figureBlock = (context: RenderContext, figure: Figure): readonly Paragraph[] => {
  const pages = context.pictures.get(figure) ?? []
  return pages.flatMap((page, index) =>
    withCaption(context, pictureRun(context, page, plainText(figure.caption)), {
      ...figure,
      caption: partCaption(context.document.labels, figure.caption, index, pages.length)
    })
  )
}

const font = { name: 'Arial', size: 9, color: INK } as const

const chartOptions = (
  context: RenderContext,
  chart: Chart,
  width: number,
  height: number
): ChartRunOptions => {
  const axis = (title: string | undefined) => ({
    font,
    ...(title ? { title: { text: title, font: { ...font, bold: false, color: QUIET } } } : {})
  })
  // Time and bars run with the reader; horizontal bars are listed from the top.
  const reverseOrder = chart.chart === 'bar' || context.rtl
  const shared = {
    categories: chart.categories,
    series: chart.series.map((series, index) => ({
      name: series.name,
      values: series.values,
      color: series.colour ?? SERIES_COLOURS[index % SERIES_COLOURS.length] ?? INK
    })),
    categoryAxis: { ...axis(chart.categoryAxis), reverseOrder },
    // Bars listed from the top would carry their values above: below is where readers look.
    valueAxis: {
      ...axis(chart.valueAxis),
      minimum: lowest(chart),
      ...(chart.chart === 'bar' ? { crossesAt: 'maximum' as const } : {})
    },
    ...(chart.stacked ? { stacking: 'stacked' as const } : {}),
    ...(chart.series.length < 2
      ? { legend: false as const }
      : { legend: { position: 'bottom' as const, font } }),
    chartArea: { fill: 'FFFFFF', border: 'none' as const },
    font: { name: 'Arial', color: INK },
    altText: {
      name: chart.alt.title.slice(0, 80),
      title: chart.alt.title,
      description: chart.alt.description
    },
    transformation: { width, height }
  }
  return chart.chart === 'line'
    ? { ...shared, type: 'line', markers: true }
    : { ...shared, type: chart.chart }
}

// Values start at zero unless some are below it (LOOK.md "zero baselines").
const lowest = (chart: Chart): number =>
  Math.min(0, ...chart.series.flatMap(series => series.values.filter(value => value !== null)))

/** A chart that Word draws, with caption and source below. */
export const chartBlock = (context: RenderContext, chart: Chart): readonly Paragraph[] => {
  const width = Math.floor(context.width / 15)
  const height = pixels(chart.heightMm)
  const run =
    context.mode === 'measure'
      ? standIn(width, height)
      : new ChartRun(chartOptions(context, chart, width, height))
  return withCaption(context, run, chart)
}
