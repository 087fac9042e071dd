import { Resvg } from '@resvg/resvg-js'
import { answer } from '../workers/answer.ts'
import type { DrawingOrder } from './draw.ts'
import { fontFiles } from './fonts.ts'

const CSS_DPI = 96

/** SVG as PNG of `dpi` on white. Only for the picture worker: the core must start where the native module cannot. */
const rasterise = (svg: string, dpi: number): Uint8Array => {
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: dpi / CSS_DPI },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' }
  })
  return image.render().asPng()
}

// No await at the top level: the bundle is CommonJS. The drawn bytes lie in the native module's memory: they are copied out.
void answer(
  ({ svgs, dpi }: DrawingOrder) => svgs.map(svg => new Uint8Array(rasterise(svg, dpi))),
  pictures => pictures
)
