import type { PolygonShape } from '../drawing.ts'

/** A diamond around a point: a milestone. */
export const diamond = (x: number, y: number, radius: number): PolygonShape['points'] => [
  [x, y - radius],
  [x + radius, y],
  [x, y + radius],
  [x - radius, y]
]
