import type { Drawing, Shape, TextShape } from '#shared/charts/drawing.ts'
import { figureFont } from '#shared/charts/font.ts'
import type { ColourRole, Palette } from '#shared/charts/palette.ts'
import { isolate } from '#shared/charts/text/direction.ts'

// Browsers refuse larger canvases.
const LARGEST_SIDE = 16_000

/** Paints a drawing as PNG with `ratio` pixels for each of its own, fewer where the picture would be too large for a canvas. */
export const paintDrawing = (drawing: Drawing, palette: Palette, ratio: number): Promise<Blob> => {
  const scale = Math.min(ratio, LARGEST_SIDE / drawing.height, LARGEST_SIDE / drawing.width)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(drawing.width * scale)
  canvas.height = Math.ceil(drawing.height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return Promise.reject(new Error('No canvas to paint on'))
  context.scale(scale, scale)
  context.direction = 'ltr'
  context.fillStyle = palette.surface
  context.fillRect(0, 0, drawing.width, drawing.height)
  for (const shape of drawing.shapes) paintShape(context, shape, palette, figureFont(drawing.direction))
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      blob => (blob === null ? reject(new Error('No picture from canvas')) : resolve(blob)),
      'image/png'
    )
  })
}

const paintShape = (
  context: CanvasRenderingContext2D,
  shape: Shape,
  palette: Palette,
  font: string
): void => {
  context.beginPath()
  switch (shape.shape) {
    case 'rect':
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0)
      fillAndStroke(context, shape.fill, shape.stroke, palette)
      break
    case 'polygon':
      for (const [x, y] of shape.points) context.lineTo(x, y)
      context.closePath()
      fillAndStroke(context, shape.fill, shape.stroke, palette)
      break
    case 'line':
      context.setLineDash(shape.dashed ? [3, 3] : [])
      context.lineWidth = shape.width
      context.strokeStyle = palette[shape.stroke]
      context.moveTo(shape.x1, shape.y1)
      context.lineTo(shape.x2, shape.y2)
      context.stroke()
      context.setLineDash([])
      break
    case 'text':
      paintText(context, shape, palette, font)
      break
  }
}

const fillAndStroke = (
  context: CanvasRenderingContext2D,
  fill: ColourRole | 'none',
  stroke: ColourRole | undefined,
  palette: Palette
): void => {
  if (fill !== 'none') {
    context.fillStyle = palette[fill]
    context.fill()
  }
  if (stroke === undefined) return
  context.lineWidth = 1
  context.strokeStyle = palette[stroke]
  context.stroke()
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const

const paintText = (
  context: CanvasRenderingContext2D,
  shape: TextShape,
  palette: Palette,
  font: string
): void => {
  context.font = `${shape.weight === 'semibold' ? 600 : 400} ${shape.size}px ${font}`
  context.textAlign = ALIGN[shape.anchor]
  context.textBaseline = 'alphabetic'
  const text = isolate(shape.text)
  if (shape.halo) {
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeStyle = palette.surface
    context.strokeText(text, shape.x, shape.y)
  }
  context.fillStyle = palette[shape.fill]
  context.fillText(text, shape.x, shape.y)
}
