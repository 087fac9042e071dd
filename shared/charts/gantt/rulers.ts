import type { Shape } from '../drawing.ts'
import { shorten } from '../text/fit.ts'
import { textWidth } from '../text/width.ts'
import { positionOf } from './calendar.ts'
import type { TimeArea } from './header.ts'
import type { GanttMetrics } from './metrics.ts'
import type { GanttModel } from './model.ts'

export type Ruler = {
  readonly x: number
  readonly label: string
  readonly today: boolean
  /** Counted from the lowest. */
  readonly lane: number
  readonly side: 'start' | 'end'
}
type Taken = { readonly left: number; readonly right: number; readonly x: number; readonly lane: number }
const LANES = [0, 1, 2]

/**
 * Today and the deadlines inside the window. Each gets the lowest lane in which its words meet neither other words nor a line that goes
 * down from a higher lane; without such a lane only its line is drawn.
 */
export const rulersOf = (model: GanttModel, area: TimeArea, metrics: GanttMetrics): Ruler[] => {
  const marks = [
    ...(model.today === null ? [] : [{ label: model.labels.today, date: model.today, today: true }]),
    ...model.deadlines.map(deadline => ({ ...deadline, today: false }))
  ]
  const right = area.left + area.width
  const taken: Taken[] = []
  const fits = (box: Omit<Taken, 'lane'>, lane: number) =>
    taken.every(other => {
      if (other.lane === lane) return other.right < box.left || other.left > box.right
      // The line of whichever stands higher must not cross the words of the lower.
      const [high, low] = other.lane > lane ? [other, box] : [box, other]
      return high.x <= low.left - 2 || high.x >= low.right + 2
    })
  return marks
    .map(mark => ({ ...mark, at: positionOf(mark.date, area.window) }))
    .filter(mark => mark.at >= 0 && mark.at <= 1)
    .sort((a, b) => b.at - a.at)
    .map(mark => {
      const x = area.left + mark.at * area.width
      const label = shorten(mark.label, area.width * 0.4, metrics.smallSize)
      const width = textWidth(label, metrics.smallSize, 'semibold') + 8
      const side = x + width > right ? ('end' as const) : ('start' as const)
      const box = side === 'start' ? { left: x, right: x + width, x } : { left: x - width, right: x, x }
      const lane = LANES.find(one => fits(box, one))
      if (lane !== undefined) taken.push({ ...box, lane })
      return { x, label: lane === undefined ? '' : label, today: mark.today, lane: lane ?? 0, side }
    })
}

/** Lanes that the words of the rulers need. */
export const lanesOf = (rulers: readonly Ruler[]): number =>
  rulers.reduce((most, ruler) => Math.max(most, ruler.lane + 1), 0)

const strokeOf = (ruler: Ruler) => (ruler.today ? 'bad' : 'muted')

/** The line of a ruler alone. */
export const rulerLine = (ruler: Ruler, top: number, bottom: number): Shape => ({
  shape: 'line',
  x1: ruler.x,
  y1: top,
  x2: ruler.x,
  y2: bottom,
  stroke: strokeOf(ruler),
  width: ruler.today ? 1.25 : 0.75,
  dashed: !ruler.today
})

/** Lines from under the header to `bottom`, with their words in the lanes that begin at `top`. */
export const rulerShapes = (
  rulers: readonly Ruler[],
  top: number,
  bottom: number,
  metrics: GanttMetrics
): Shape[] => {
  const lanes = lanesOf(rulers)
  return rulers.flatMap((ruler): Shape[] => {
    const y = top + (lanes - 1 - ruler.lane) * metrics.lineHeight
    const line = rulerLine(ruler, y, bottom)
    if (ruler.label === '') return [line]
    return [
      line,
      {
        shape: 'text',
        x: ruler.side === 'start' ? ruler.x + 4 : ruler.x - 4,
        y: y + metrics.lineHeight - 3,
        text: ruler.label,
        size: metrics.smallSize,
        anchor: ruler.side,
        fill: strokeOf(ruler),
        weight: ruler.today ? 'semibold' : 'regular',
        halo: true
      }
    ]
  })
}
