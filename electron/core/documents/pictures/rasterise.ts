import { Resvg } from '@resvg/resvg-js'
import { fontFiles } from './fonts.ts'

const CSS_DPI = 96

/** SVG as PNG of `dpi` on white. Only for the picture worker: the core must start where the native module cannot. */
export const rasterise = (svg: string, dpi: number): Uint8Array => {
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: dpi / CSS_DPI },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'IBM Plex Sans' }
  })
  return image.render().asPng()
}
