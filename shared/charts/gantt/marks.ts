import type { PolygonShape } from '../drawing.ts'
import type { ColourRole, StateRole } from '../palette.ts'

/** A diamond around a point: a milestone. */
export const diamond = (x: number, y: number, radius: number): PolygonShape['points'] => [
  [x, y - radius],
  [x + radius, y],
  [x, y + radius],
  [x - radius, y]
]

const circle = (x: number, y: number, radius: number): PolygonShape['points'] =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })

/** Each light has a form of its own, so that nobody needs to see its colour (LOOK.md "Type, colour, space"). */
export const stateMark = (state: StateRole, x: number, y: number, radius: number): PolygonShape => {
  const filled = (points: PolygonShape['points'], fill: ColourRole): PolygonShape => ({
    shape: 'polygon',
    points,
    fill
  })
  switch (state) {
    case 'good':
      return filled(circle(x, y, radius), 'good')
    case 'watch':
      return filled(
        [
          [x, y - radius],
          [x + radius, y + radius * 0.85],
          [x - radius, y + radius * 0.85]
        ],
        'watch'
      )
    case 'bad':
      return filled(
        [
          [x - radius * 0.85, y - radius * 0.85],
          [x + radius * 0.85, y - radius * 0.85],
          [x + radius * 0.85, y + radius * 0.85],
          [x - radius * 0.85, y + radius * 0.85]
        ],
        'bad'
      )
    case 'met':
      return filled(
        Array.from({ length: 10 }, (_, index) => {
          const angle = (index * Math.PI) / 5 - Math.PI / 2
          const reach = index % 2 === 0 ? radius * 1.15 : radius * 0.5
          return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const
        }),
        'met'
      )
    case 'noData':
      return { shape: 'polygon', points: circle(x, y, radius * 0.85), fill: 'none', stroke: 'muted' }
  }
}
