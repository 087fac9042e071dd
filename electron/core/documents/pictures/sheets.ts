import type { Drawing } from '#shared/charts/drawing.ts'
import { drawingSvg } from '#shared/charts/drawing-svg.ts'
import type { Figure, FigureDirection } from '#shared/charts/figure.ts'
import { figureHeight } from '#shared/charts/figure-height.ts'
import { drawGanttPages } from '#shared/charts/gantt/pages.ts'
import { paletteOf, type Scheme } from '#shared/charts/palette.ts'

/** One sentence in the middle, in place of a picture without content. */
const emptySvg = (
  text: string,
  width: number,
  height: number,
  fontSize: number,
  scheme: Scheme,
  direction: FigureDirection
): string => {
  const shapes = [
    {
      shape: 'text',
      x: width / 2,
      y: height / 2 + fontSize * 0.35,
      text,
      size: fontSize,
      anchor: 'middle',
      fill: 'muted'
    }
  ] as const
  return drawingSvg({ width, height, direction, shapes }, paletteOf(scheme))
}

const MM = 96 / 25.4
/** 8 pt for words, 7 pt for the smallest: legible in print. */
const FONT_SIZE = (8 * 96) / 72

/** One page of a picture: as text, not yet drawn. */
export type Sheet = { readonly svg: string; readonly widthMm: number; readonly heightMm: number }

export type SheetSize = {
  readonly widthMm: number
  /** Height at most: a Gantt is split into pages, other figures are made lower. */
  readonly heightMm: number
}

/** A figure for print, on as many pages of the size as it needs to stay legible; the same figure gives the same text. */
export const figureSheets = async (figure: Figure, size: SheetSize): Promise<readonly Sheet[]> => {
  const width = size.widthMm * MM
  const most = size.heightMm * MM
  if (figure.empty === null && figure.kind === 'gantt')
    return drawGanttPages(figure, width, most, FONT_SIZE).map(drawn)
  const height = Math.min(figureHeight(figure, width, FONT_SIZE), most)
  if (figure.empty !== null || figure.kind === 'gantt')
    return [
      sheet(emptySvg(figure.empty ?? '', width, height, FONT_SIZE, 'print', figure.direction), width, height)
    ]
  // Loaded here and not above: most documents need no ECharts.
  const { chartSvg } = await import('./chart-svg.ts')
  const canvas = { width, height, fontSize: FONT_SIZE, scheme: 'print', interactive: false } as const
  return [sheet(chartSvg(figure, canvas), width, height)]
}

const drawn = (drawing: Drawing): Sheet =>
  sheet(drawingSvg(drawing, paletteOf('print')), drawing.width, drawing.height)

const sheet = (svg: string, width: number, height: number): Sheet => ({
  svg,
  widthMm: width / MM,
  heightMm: height / MM
})
