import { fontFiles } from './fonts.ts'

const CSS_DPI = 96

export type Raster = {
  readonly png: Uint8Array
  /** The SVG with its letters as shapes, for readers without our fonts; made when asked for. */
  readonly outlined: () => string
}

/** SVG as PNG of `dpi` on white. */
export async function rasterise(svg: string, dpi: number, resourcesFolder?: string): Promise<Raster> {
  // Loaded here and not above: the core must start where the native module cannot.
  const { Resvg } = await import('@resvg/resvg-js')
  const image = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: dpi / CSS_DPI },
    font: {
      loadSystemFonts: false,
      fontFiles: fontFiles(resourcesFolder),
      defaultFontFamily: 'IBM Plex Sans'
    }
  })
  return { png: image.render().asPng(), outlined: () => image.toString() }
}
