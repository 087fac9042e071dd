import type { FigureDirection } from './figure.ts'
import type { ColourRole } from './palette.ts'

/** Side of the text that stands at `x`, as seen: `start` is always the left one (resvg knows no other). */
export type Anchor = 'start' | 'middle' | 'end'

export type Part = 'bar' | 'done' | 'baseline' | 'milestone'

export type RectShape = {
  readonly shape: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly fill: ColourRole | 'none'
  readonly stroke?: ColourRole
  /** What the shape is, where a reader may ask. */
  readonly part?: Part
  /** Record the shape stands for, for hints and clicks. */
  readonly id?: string
  readonly hint?: string
}
export type LineShape = {
  readonly shape: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: ColourRole
  readonly width: number
  readonly dashed?: boolean
}
export type PolygonShape = {
  readonly shape: 'polygon'
  readonly points: readonly (readonly [number, number])[]
  readonly fill: ColourRole | 'none'
  readonly stroke?: ColourRole
  readonly part?: Part
  readonly id?: string
  readonly hint?: string
}
export type TextShape = {
  readonly shape: 'text'
  readonly x: number
  /** Base line. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly anchor: Anchor
  readonly fill: ColourRole
  readonly weight?: 'regular' | 'semibold'
  /** A rim in the colour of the ground, for words that cross lines. */
  readonly halo?: boolean
  readonly id?: string
}
export type Shape = RectShape | LineShape | PolygonShape | TextShape

/** Shapes in pixels of 1/96 inch, painted in their order. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly direction: FigureDirection
  readonly shapes: readonly Shape[]
}

const OTHER_SIDE: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' }

/** The drawing as seen in a mirror, letters excepted: for languages written from the right. */
export const mirrorDrawing = (drawing: Drawing): Drawing => {
  const flip = (x: number) => drawing.width - x
  const mirrored = (shape: Shape): Shape => {
    switch (shape.shape) {
      case 'rect':
        return { ...shape, x: flip(shape.x + shape.width) }
      case 'line':
        return { ...shape, x1: flip(shape.x1), x2: flip(shape.x2) }
      case 'polygon':
        return { ...shape, points: shape.points.map(([x, y]) => [flip(x), y] as const) }
      case 'text':
        return { ...shape, x: flip(shape.x), anchor: OTHER_SIDE[shape.anchor] }
    }
  }
  return { ...drawing, shapes: drawing.shapes.map(mirrored) }
}
