import type { Shape } from '../drawing.ts'
import type { StateRole } from '../palette.ts'
import { stateMark } from '../state-mark.ts'
import { textWidth } from '../text/width.ts'
import { isExact } from './bars.ts'
import { diamond } from './marks.ts'
import type { GanttMetrics } from './metrics.ts'
import type { GanttActionRow, GanttModel } from './model.ts'

type Item = { readonly label: string; readonly sign: (x: number, y: number) => Shape[] }
const SIGN = 20
const STATES: readonly StateRole[] = ['good', 'watch', 'bad', 'met', 'noData']

/** What the signs mean, only those that occur; rows of signs and words no wider than the drawing. */
export const legendShapes = (
  model: GanttModel,
  metrics: GanttMetrics,
  top: number
): { readonly shapes: Shape[]; readonly height: number } => {
  const shapes: Shape[] = []
  let x = 6
  let y = top + metrics.lineHeight * 0.9
  const items = itemsOf(model, metrics)
  for (const item of items) {
    const width = SIGN + textWidth(item.label, metrics.smallSize) + 20
    if (x > 6 && x + width > metrics.width) {
      x = 6
      y += metrics.lineHeight + 2
    }
    shapes.push(...item.sign(x, y - metrics.smallSize * 0.35))
    shapes.push({
      shape: 'text',
      x: x + SIGN,
      y,
      text: item.label,
      size: metrics.smallSize,
      anchor: 'start',
      fill: 'muted'
    })
    x += width
  }
  return { shapes, height: items.length === 0 ? 0 : y - top + metrics.lineHeight * 0.6 }
}

const itemsOf = (model: GanttModel, metrics: GanttMetrics): Item[] => {
  const { labels } = model
  const actions = model.rows.filter((row): row is GanttActionRow => row.kind === 'action')
  const some = (test: (row: GanttActionRow) => boolean) => actions.some(test)
  const height = metrics.barHeight
  const bar =
    (fill: 'accent' | 'accentSoft') =>
    (x: number, y: number): Shape[] => [
      { shape: 'rect', x, y: y - height / 2, width: 14, height, radius: 2.5, fill }
    ]
  const rhombus =
    (done: boolean) =>
    (x: number, y: number): Shape[] => [
      {
        shape: 'polygon',
        points: diamond(x + 7, y, height * 0.6),
        fill: done ? 'ink' : 'surface',
        stroke: 'ink'
      }
    ]
  const shown = (when: boolean, label: string, sign: Item['sign']): Item[] => (when ? [{ label, sign }] : [])
  return [
    ...shown(
      some(row => row.span !== null),
      labels.planned,
      bar('accentSoft')
    ),
    ...shown(
      some(row => !isExact(row)),
      labels.vague,
      (x, y) => [
        {
          shape: 'rect',
          x,
          y: y - height / 2,
          width: 14,
          height,
          radius: 2.5,
          fill: 'surface',
          stroke: 'accentSoft'
        }
      ]
    ),
    ...shown(
      some(row => (row.progress ?? 0) > 0),
      labels.done,
      bar('accent')
    ),
    ...shown(
      some(row => row.baseline !== null),
      labels.baseline,
      (x, y) => [{ shape: 'rect', x, y: y - 2, width: 14, height: 4, fill: 'shadow' }]
    ),
    ...shown(
      some(row => row.milestones.some(one => !one.done)),
      labels.milestoneOpen,
      rhombus(false)
    ),
    ...shown(
      some(row => row.milestones.some(one => one.done)),
      labels.milestoneDone,
      rhombus(true)
    ),
    ...STATES.flatMap(state =>
      shown(
        some(row => row.state === state),
        labels.states[state] ?? '',
        (x, y) => [stateMark(state, x + 7, y, 4.5)]
      )
    )
  ]
}
