import type { Drawing, Shape } from './drawing.ts'
import { figureFont } from './font.ts'
import type { ColourRole, Palette } from './palette.ts'
import { isolate } from './text/direction.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text made safe for XML and HTML. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/gu, letter => ENTITIES[letter] ?? letter)

/** A length with at most two decimals, so that files stay small and alike everywhere. */
export const length = (value: number): string => String(Math.round(value * 100) / 100)

const colour = (palette: Palette, role: ColourRole | 'none') => (role === 'none' ? 'none' : palette[role])

const shapeSvg = (shape: Shape, palette: Palette): string => {
  const stroke = 'stroke' in shape && shape.stroke ? ` stroke="${palette[shape.stroke]}"` : ''
  switch (shape.shape) {
    case 'rect': {
      const radius = shape.radius ? ` rx="${length(shape.radius)}"` : ''
      return `<rect x="${length(shape.x)}" y="${length(shape.y)}" width="${length(shape.width)}" height="${length(shape.height)}"${radius} fill="${colour(palette, shape.fill)}"${stroke}/>`
    }
    case 'line': {
      const dash = shape.dashed ? ' stroke-dasharray="3 3"' : ''
      return `<line x1="${length(shape.x1)}" y1="${length(shape.y1)}" x2="${length(shape.x2)}" y2="${length(shape.y2)}"${stroke} stroke-width="${length(shape.width)}"${dash}/>`
    }
    case 'polygon': {
      const points = shape.points.map(([x, y]) => `${length(x)},${length(y)}`).join(' ')
      return `<polygon points="${points}" fill="${colour(palette, shape.fill)}"${stroke}/>`
    }
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`
      const weight = shape.weight === 'semibold' ? ' font-weight="600"' : ''
      const halo = shape.halo ? ` stroke="${palette.surface}" stroke-width="3" paint-order="stroke"` : ''
      return `<text x="${length(shape.x)}" y="${length(shape.y)}" font-size="${length(shape.size)}"${anchor}${weight}${halo} fill="${palette[shape.fill]}">${escapeMarkup(isolate(shape.text))}</text>`
    }
  }
}

/** The drawing as a whole SVG document with the colours of `palette`; the same drawing gives the same text. */
export const drawingSvg = (drawing: Drawing, palette: Palette): string => {
  const width = length(drawing.width)
  const height = length(drawing.height)
  const body = drawing.shapes.map(shape => shapeSvg(shape, palette)).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${figureFont(drawing.direction)}">
<rect width="${width}" height="${height}" fill="${palette.surface}"/>
${body}
</svg>
`
}
