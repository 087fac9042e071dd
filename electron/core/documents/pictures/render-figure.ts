import type { Drawing } from '#shared/charts/drawing.ts'
import { drawingSvg } from '#shared/charts/drawing-svg.ts'
import type { Figure, GanttFigure } from '#shared/charts/figure.ts'
import { figureHeight } from '#shared/charts/figure-height.ts'
import { drawGanttPages } from '#shared/charts/gantt/pages.ts'
import { paletteOf, type Scheme } from '#shared/charts/palette.ts'
import { chartSvg } from './chart-svg.ts'
import { emptySvg } from './empty-svg.ts'
import { rasterise } from './rasterise.ts'

const MM = 96 / 25.4
const DPI = 240
/** 8 pt for words, 7 pt for the smallest: legible in print. */
const FONT_SIZE = (8 * 96) / 72

export type Picture = {
  readonly svg: string
  readonly png: Uint8Array
  readonly alt: string
  readonly widthMm: number
  readonly heightMm: number
}

export type PictureOptions = {
  readonly widthMm: number
  /** Height at most; a Gantt is then split into pages (see `renderGanttPages`), other figures are made lower. */
  readonly heightMm?: number
  readonly scheme?: Scheme
  /** Letters of the SVG as shapes, so that they look the same without our fonts; larger files. */
  readonly outlined?: boolean
  readonly resourcesFolder?: string
}

/** A figure on paper, as SVG and as PNG of 240 dpi on white; the same figure gives the same bytes. Throws when a font is missing. */
export async function renderFigure(figure: Figure, options: PictureOptions): Promise<Picture> {
  const width = options.widthMm * MM
  const wanted = figureHeight(figure, width, FONT_SIZE)
  const height = Math.min(wanted, (options.heightMm ?? Number.POSITIVE_INFINITY) * MM)
  const scheme = options.scheme ?? 'print'
  if (figure.empty !== null)
    return picture(
      emptySvg(figure.empty, width, height, FONT_SIZE, scheme, figure.direction),
      width,
      height,
      figure.alt,
      options
    )
  if (figure.kind === 'gantt') {
    const [first] = drawGanttPages(
      figure,
      width,
      options.heightMm === undefined ? Number.POSITIVE_INFINITY : height,
      FONT_SIZE
    )
    if (first) return drawn(first, figure.alt, options)
    return picture(
      emptySvg('', width, height, FONT_SIZE, scheme, figure.direction),
      width,
      height,
      figure.alt,
      options
    )
  }
  const svg = chartSvg(figure, { width, height, fontSize: FONT_SIZE, scheme, interactive: false })
  return picture(svg, width, height, figure.alt, options)
}

/** A Gantt on as many pages of `widthMm` × `heightMm` as it needs to stay legible, in reading order. */
export async function renderGanttPages(
  figure: GanttFigure,
  options: PictureOptions & { readonly heightMm: number }
): Promise<Picture[]> {
  if (figure.empty !== null) return [await renderFigure(figure, options)]
  const pages: Picture[] = []
  for (const page of drawGanttPages(figure, options.widthMm * MM, options.heightMm * MM, FONT_SIZE)) {
    pages.push(await drawn(page, figure.alt, options))
  }
  return pages
}

const drawn = (drawing: Drawing, alt: string, options: PictureOptions): Promise<Picture> =>
  picture(
    drawingSvg(drawing, paletteOf(options.scheme ?? 'print')),
    drawing.width,
    drawing.height,
    alt,
    options
  )

async function picture(
  svg: string,
  width: number,
  height: number,
  alt: string,
  options: PictureOptions
): Promise<Picture> {
  const { png, outlined } = await rasterise(svg, DPI, options.resourcesFolder)
  return { svg: options.outlined ? outlined() : svg, png, alt, widthMm: width / MM, heightMm: height / MM }
}
