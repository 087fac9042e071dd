import { ImageRun, type ParagraphChild } from 'docx'
import { ChartRun, type ChartRunOptions } from 'docx/charts'
import { type Chart, type Figure, type Picture, partCaption } from '../../tree/index.ts'
import { pixels } from '../geometry.ts'
import { type FlowItem, KEEP, NO_HEIGHT } from '../pages/flow.ts'
import { INK, QUIET, SERIES_COLOURS } from '../styles/palette.ts'
import { type StyleName, textStyle } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { plainText } from '../text/outline.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { figureCaption, sourceItems } from './captions.ts'

const TWIPS_PER_PIXEL = 15
/** What a line has below a picture that stands in it. */
const DESCENT = 80

const inLine = (
  context: RenderContext,
  style: StyleName,
  { run, height }: { readonly run: () => ParagraphChild; readonly height: number }
): FlowItem => {
  const { before, after, keepNext } = textStyle(style)
  const least = height * TWIPS_PER_PIXEL
  return {
    strips: [
      {
        height: { least, most: least + DESCENT },
        before,
        after,
        notes: [],
        keep: keepNext === true ? KEEP.always : KEEP.no
      }
    ],
    repeated: NO_HEIGHT,
    onNewPage: false,
    write: starts => [
      // Never right to left: LibreOffice turns the digits of a chart round in such a paragraph; it is centred anyway.
      plainParagraph(context, style, [run()], {
        ...(style === 'Figure' ? { bidirectional: false } : {}),
        ...(starts.has(0) ? { pageBreakBefore: true } : {})
      })
    ]
  }
}

/** A picture in a paragraph of its own, with its alternative text. */
export const pictureItem = (
  context: RenderContext,
  style: StyleName,
  picture: Picture,
  title: string
): FlowItem => {
  const width = pixels(picture.widthMm)
  const height = pixels(picture.heightMm)
  const run = () =>
    new ImageRun({
      type: 'png',
      data: picture.png,
      transformation: { width, height },
      altText: { name: title.slice(0, 80), title: title.slice(0, 250), description: picture.alt }
    })
  return inLine(context, style, { run, height })
}

const withCaption = (
  context: RenderContext,
  picture: FlowItem,
  { caption, source }: Pick<Figure, 'caption' | 'source'>,
  goesOn: boolean
): readonly FlowItem[] => [
  picture,
  figureCaption(context, caption, { keepNext: source !== undefined, goesOn }),
  ...sourceItems(context, source)
]

/** A figure with caption and source below, under each page of it: one figure, however many pages. */
export const figureItems = (context: RenderContext, figure: Figure): readonly FlowItem[] => {
  const pages = context.pictures.get(figure) ?? []
  return pages.flatMap((page, index) =>
    withCaption(
      context,
      pictureItem(context, 'Figure', page, plainText(figure.caption)),
      { ...figure, caption: partCaption(context.document.labels, figure.caption, index, pages.length) },
      index > 0
    )
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
      ...(chart.valueMax === undefined ? {} : { maximum: chart.valueMax }),
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
export const chartItems = (context: RenderContext, chart: Chart): readonly FlowItem[] => {
  const width = Math.floor(context.width / TWIPS_PER_PIXEL)
  const height = pixels(chart.heightMm)
  const run = () => new ChartRun(chartOptions(context, chart, width, height))
  return withCaption(context, inLine(context, 'Figure', { run, height }), chart, false)
}
