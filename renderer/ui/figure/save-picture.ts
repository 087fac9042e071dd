import { drawingSvg } from '#shared/charts/drawing-svg.ts'
import { echartsOption } from '#shared/charts/echarts/option.ts'
import type { Figure } from '#shared/charts/figure.ts'
import { figureHeight } from '#shared/charts/figure-height.ts'
import { drawWholeGantt } from '#shared/charts/gantt/pages.ts'
import { paletteOf } from '#shared/charts/palette.ts'
import { initChart } from './echarts.ts'
import { paintDrawing } from './paint-drawing.ts'

export type SavedPicture = { readonly name: string; readonly bytes: Blob }

// The width of a page's text at 96 pixels an inch: saved pictures are the printed ones, whatever the window's size.
const WIDTH = 640
const WIDE = 960
const FONT_SIZE = 11
const PIXEL_RATIO = 3

/** The figure as a file in the colours of paper. Throws when the browser cannot make the picture. */
export const pictureOf = async (figure: Figure, format: 'png' | 'svg'): Promise<SavedPicture> => {
  const name = `${fileName(figure.title)}.${format}`
  if (format === 'svg') return { name, bytes: new Blob([svgOf(figure)], { type: 'image/svg+xml' }) }
  return { name, bytes: await pngOf(figure) }
}

/** The title without what file systems refuse. */
const fileName = (title: string): string => {
  const plain = title
    .replaceAll(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  return plain.slice(0, 80).trim() || 'figure'
}

const canvasOf = (figure: Figure) =>
  ({
    width: WIDTH,
    height: figureHeight(figure, WIDTH, FONT_SIZE),
    fontSize: FONT_SIZE,
    scheme: 'print',
    interactive: false
  }) as const

const svgOf = (figure: Figure): string => {
  if (figure.kind === 'gantt') return drawingSvg(drawWholeGantt(figure, WIDE, FONT_SIZE), paletteOf('print'))
  const canvas = canvasOf(figure)
  const chart = initChart(null, null, {
    renderer: 'svg',
    ssr: true,
    width: canvas.width,
    height: canvas.height
  })
  try {
    chart.setOption(echartsOption(figure, canvas))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}

const pngOf = async (figure: Figure): Promise<Blob> => {
  // Drawn on a canvas of the page, where its fonts are known; an SVG loaded as an image would lose them.
  if (figure.kind === 'gantt')
    return paintDrawing(drawWholeGantt(figure, WIDE, FONT_SIZE), paletteOf('print'), PIXEL_RATIO)
  const canvas = canvasOf(figure)
  const host = document.createElement('div')
  host.dir = 'ltr'
  const chart = initChart(host, null, {
    renderer: 'canvas',
    width: canvas.width,
    height: canvas.height,
    devicePixelRatio: PIXEL_RATIO
  })
  try {
    chart.setOption(echartsOption(figure, canvas))
    const picture = chart.renderToCanvas({ pixelRatio: PIXEL_RATIO, backgroundColor: '#ffffff' })
    return await blobOf(picture)
  } finally {
    chart.dispose()
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      blob => (blob === null ? reject(new Error('No picture from canvas')) : resolve(blob)),
      'image/png'
    )
  })
