import type { PolygonShape } from './drawing.ts'
import { diamond } from './gantt/marks.ts'
import type { StateRole } from './palette.ts'

const circle = (x: number, y: number, radius: number): PolygonShape['points'] =>
  Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 8
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
  })

const triangle = (x: number, y: number, radius: number): PolygonShape['points'] => [
  [x, y - radius],
  [x + radius, y + radius * 0.85],
  [x - radius, y + radius * 0.85]
]

const square = (x: number, y: number, radius: number): PolygonShape['points'] => [
  [x - radius * 0.85, y - radius * 0.85],
  [x + radius * 0.85, y - radius * 0.85],
  [x + radius * 0.85, y + radius * 0.85],
  [x - radius * 0.85, y + radius * 0.85]
]

const OUTLINES = {
  good: circle,
  watch: triangle,
  bad: square,
  met: (x, y, radius) => diamond(x, y, radius * 1.2),
  noData: (x, y, radius) => circle(x, y, radius * 0.85)
} as const satisfies Readonly<
  Record<StateRole, (x: number, y: number, radius: number) => PolygonShape['points']>
>

/**
 * The mark of a light, alike in lists, trees, timetables and on paper. Each has a form of its own, so that nobody needs to see its
 * colour (LOOK.md "Type, colour, space").
 */
export const stateMark = (state: StateRole, x: number, y: number, radius: number): PolygonShape => ({
  shape: 'polygon',
  points: OUTLINES[state](x, y, radius),
  ...(state === 'noData' ? { fill: 'none', stroke: 'muted' } : { fill: state })
})

/** The same marks as letters, for running text: Arial itself has them, so that no other font changes the height of a line. */
export const STATE_LETTERS: Readonly<Record<StateRole, string>> = {
  good: '●',
  watch: '▲',
  bad: '■',
  met: '♦',
  noData: '○'
}
