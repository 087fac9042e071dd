import type { Shape } from '../drawing.ts'
import { shorten } from '../text/fit.ts'
import { positionOf } from './calendar.ts'
import type { TimeArea } from './header.ts'
import { diamond } from './marks.ts'
import type { GanttMetrics } from './metrics.ts'
import type { GanttActionRow, Span } from './model.ts'

const SLIMMEST = 2

/** A span in pixels, cut to the window; null when it lies outside. */
export const cut = (
  span: Span,
  area: TimeArea
): { x: number; width: number; before: boolean; after: boolean } | null => {
  const start = positionOf(span.start, area.window)
  const end = positionOf(span.end, area.window, true)
  if (!(end > 0 && start < 1 && end > start)) return null
  const right = area.left + area.width
  const x = Math.min(area.left + Math.max(start, 0) * area.width, right - SLIMMEST)
  const width = Math.max(area.left + Math.min(end, 1) * area.width - x, SLIMMEST)
  return { x, width: Math.min(width, right - x), before: start < 0, after: end > 1 }
}

/** Bar, shadow of the approved dates, share done and milestones of an action whose row begins at `top`. */
export const actionShapes = (
  row: GanttActionRow,
  top: number,
  height: number,
  area: TimeArea,
  metrics: GanttMetrics
): Shape[] => {
  const shapes: Shape[] = []
  const baseline = row.baseline && cut(row.baseline, area)
  const bar = row.span && cut(row.span, area)
  const middle = top + height / 2 - (row.baseline === null ? 0 : 3)
  const barTop = middle - metrics.barHeight / 2
  const tag = { id: row.id, hint: row.hint }
  if (baseline) {
    shapes.push({
      shape: 'rect',
      part: 'baseline',
      x: baseline.x,
      y: barTop + metrics.barHeight + 2,
      width: baseline.width,
      height: 4,
      fill: 'shadow',
      ...tag
    })
  }
  if (bar) {
    const radius = Math.min(2.5, bar.width / 2)
    shapes.push({
      shape: 'rect',
      part: 'bar',
      x: bar.x,
      y: barTop,
      width: bar.width,
      height: metrics.barHeight,
      radius,
      // What may be and what is certain: an end that is known only roughly leaves its part of the bar empty.
      ...(isExact(row) ? { fill: 'accentSoft' } : { fill: 'surface', stroke: 'accentSoft' }),
      ...tag
    })
    const sure = isExact(row) || row.sure === null ? null : cut(row.sure, area)
    if (sure) {
      shapes.push({
        shape: 'rect',
        x: sure.x,
        y: barTop,
        width: sure.width,
        height: metrics.barHeight,
        fill: 'accentSoft',
        ...tag
      })
    }
    shapes.push(...doneShape(row, bar.x, barTop, area, metrics))
    shapes.push(...cutSigns(bar, middle, area))
  } else if (row.instead !== '') {
    shapes.push({
      shape: 'text',
      x: area.left + 6,
      y: middle + metrics.smallSize * 0.35,
      text: shorten(row.instead, area.width - 12, metrics.smallSize),
      size: metrics.smallSize,
      anchor: 'start',
      fill: 'muted'
    })
  }
  return [...shapes, ...milestoneShapes(row, middle, bar ? bar.x + bar.width : area.left, area, metrics)]
}

/** Says whether both ends of a bar are known to the day. */
export const isExact = ({ span, sure }: GanttActionRow): boolean =>
  span === null || (sure?.start === span.start && sure.end === span.end)

const doneShape = (
  row: GanttActionRow,
  x: number,
  y: number,
  area: TimeArea,
  metrics: GanttMetrics
): Shape[] => {
  if (row.span === null || row.progress === null || row.progress <= 0) return []
  const start = positionOf(row.span.start, area.window)
  const end = start + (positionOf(row.span.end, area.window, true) - start) * Math.min(row.progress, 1)
  const right = area.left + Math.min(end, 1) * area.width
  if (right <= x) return []
  const radius = Math.min(2.5, (right - x) / 2)
  return [
    {
      shape: 'rect',
      part: 'done',
      x,
      y,
      width: right - x,
      height: metrics.barHeight,
      radius,
      fill: 'accent',
      id: row.id,
      hint: row.hint
    }
  ]
}

// A bar that goes on on another page ends in a small arrow.
const cutSigns = (bar: { before: boolean; after: boolean }, y: number, area: TimeArea): Shape[] => {
  const arrow = (tip: number, back: number): Shape => ({
    shape: 'polygon',
    points: [
      [tip, y],
      [back, y - 3],
      [back, y + 3]
    ],
    fill: 'surface'
  })
  const right = area.left + area.width
  return [
    ...(bar.before ? [arrow(area.left + 2, area.left + 6)] : []),
    ...(bar.after ? [arrow(right - 2, right - 6)] : [])
  ]
}

const milestoneShapes = (
  row: GanttActionRow,
  y: number,
  barEnd: number,
  area: TimeArea,
  metrics: GanttMetrics
): Shape[] => {
  const radius = metrics.barHeight * 0.6
  const inside = row.milestones
    .map(milestone => ({ milestone, at: positionOf(milestone.date, area.window) }))
    .filter(({ at }) => at >= 0 && at <= 1)
    .map(({ milestone, at }) => ({
      milestone,
      x: Math.min(Math.max(area.left + at * area.width, area.left + radius), area.left + area.width - radius)
    }))
    .sort((a, b) => a.x - b.x)
  const shapes: Shape[] = inside.map(({ milestone, x }) => ({
    shape: 'polygon',
    part: 'milestone',
    points: diamond(x, y, radius),
    fill: milestone.done ? 'ink' : 'surface',
    stroke: 'ink',
    id: row.id,
    hint: milestone.hint
  }))
  const last = inside.at(-1)
  // Only the last one can have its words beside it: the others would stand on the bar.
  if (last === undefined || last.x + radius < barEnd - 1) return shapes
  const x = last.x + radius + 4
  const room = area.left + area.width - x - 2
  const text = shorten(last.milestone.label, Math.min(room, metrics.smallSize * 22), metrics.smallSize)
  if ([...text].length < Math.min(8, [...last.milestone.label].length)) return shapes
  return [
    ...shapes,
    {
      shape: 'text',
      x,
      y: y + metrics.smallSize * 0.35,
      text,
      size: metrics.smallSize,
      anchor: 'start',
      fill: 'muted',
      halo: true
    }
  ]
}
