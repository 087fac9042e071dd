import { type Drawing, mirrorDrawing, type Shape } from '../drawing.ts'
import type { FigureDirection } from '../figure.ts'
import { stateMark } from '../state-mark.ts'
import { actionShapes, cut } from './bars.ts'
import type { TimeWindow } from './calendar.ts'
import { headerHeight, headerShapes, type TimeArea } from './header.ts'
import { legendShapes } from './legend.ts'
import { type GanttMetrics, indentOf, type MeasuredRow } from './metrics.ts'
import type { GanttModel, GanttRow, Span } from './model.ts'
import { lanesOf, rulerShapes, rulersOf } from './rulers.ts'

export type GanttPage = { readonly rows: readonly MeasuredRow[]; readonly window: TimeWindow }

/** Where time is drawn: beside the labels, to the end of the drawing. */
export const timeArea = (metrics: GanttMetrics, window: TimeWindow): TimeArea => ({
  left: metrics.labelWidth,
  width: metrics.width - metrics.labelWidth - 1,
  window
})

/** Draws one page of a Gantt; in a language written from the right time runs from right to left (LOOK.md "Right to left"). */
export const drawGantt = (
  model: GanttModel,
  page: GanttPage,
  metrics: GanttMetrics,
  locale: string,
  direction: FigureDirection
): Drawing => {
  const area = timeArea(metrics, page.window)
  const rulers = rulersOf(model, area, metrics)
  const rulersTop = headerHeight(metrics)
  const top = rulersTop + lanesOf(rulers) * metrics.lineHeight
  const bottom = top + page.rows.reduce((sum, row) => sum + row.height, 0)
  const legend = legendShapes(model, metrics, bottom + 4)
  const header = headerShapes(area, metrics, locale, model.labels.quarters, bottom)
  const rows = rowShapes(page.rows, top, {
    area,
    metrics,
    spans: groupSpans(model.rows)
  })
  const drawing: Drawing = {
    width: metrics.width,
    height: Math.ceil(bottom + 4 + legend.height),
    direction,
    shapes: [
      ...rows.backs,
      ruleAt(bottom, metrics, 'line'),
      ...header.grid,
      ...header.words,
      ...rulerShapes(rulers, rulersTop, bottom, metrics),
      ...rows.fronts,
      ...legend.shapes
    ]
  }
  return direction === 'rtl' ? mirrorDrawing(drawing) : drawing
}

/** A line over the whole width: above each row, and under the last one. */
export const ruleAt = (y: number, metrics: GanttMetrics, stroke: 'line' | 'faint'): Shape => ({
  shape: 'line',
  x1: 0,
  y1: y,
  x2: metrics.width,
  y2: y,
  stroke,
  width: 0.75
})

type RowGround = {
  readonly area: TimeArea
  readonly metrics: GanttMetrics
  readonly spans: ReadonlyMap<string, Span>
}

/** Rows from `top` downwards: what lies under the grid, and what lies over it. */
export const rowShapes = (
  rows: readonly MeasuredRow[],
  top: number,
  { area, metrics, spans }: RowGround
): { readonly backs: readonly Shape[]; readonly fronts: readonly Shape[] } => {
  const backs: Shape[] = []
  const fronts: Shape[] = []
  let y = top
  for (const measured of rows) {
    const { row, height } = measured
    if (row.kind === 'axis')
      backs.push({ shape: 'rect', x: 0, y, width: metrics.width, height, fill: 'band' })
    backs.push(ruleAt(y, metrics, row.kind === 'axis' ? 'line' : 'faint'))
    fronts.push(...labelShapes(measured, y, metrics))
    if (row.kind === 'action') {
      fronts.push(...actionShapes(row, y, height, area, metrics))
      if (row.state)
        fronts.push(stateMark(row.state, metrics.labelWidth - 9, y + height / 2, metrics.fontSize * 0.4))
    } else {
      const span = spans.get(row.id)
      const place = span && cut(span, area)
      if (place) fronts.push(...summaryShapes(place.x, place.width, y + height / 2, row.kind === 'axis'))
    }
    y += height
  }
  return { backs, fronts }
}

const labelShapes = ({ row, lines, height }: MeasuredRow, top: number, metrics: GanttMetrics): Shape[] => {
  const first = top + (height - lines.length * metrics.lineHeight) / 2 + metrics.lineHeight * 0.77
  return lines.map((text, index) => ({
    shape: 'text',
    x: indentOf(row),
    y: first + index * metrics.lineHeight,
    text,
    size: metrics.fontSize,
    anchor: 'start',
    fill: 'ink',
    weight: row.kind === 'action' ? 'regular' : 'semibold',
    id: row.id
  }))
}

const summaryShapes = (x: number, width: number, y: number, isAxis: boolean): Shape[] => {
  const stroke = isAxis ? 'ink' : 'muted'
  const line = (x1: number, y1: number, x2: number, y2: number, thick: number): Shape => ({
    shape: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke,
    width: thick
  })
  return [
    line(x, y, x + width, y, isAxis ? 2 : 1),
    line(x + 0.5, y - 3, x + 0.5, y + 3, 1),
    line(x + width - 0.5, y - 3, x + width - 0.5, y + 3, 1)
  ]
}

/** For each group the span of all actions under it, on whatever page they are. */
export const groupSpans = (rows: readonly GanttRow[]): Map<string, Span> => {
  const spans = new Map<string, Span>()
  const widen = (id: string | null, by: Span) => {
    if (id === null) return
    const old = spans.get(id)
    const start = old && old.start < by.start ? old.start : by.start
    const end = old && old.end > by.end ? old.end : by.end
    spans.set(id, { start, end })
  }
  let axis: string | null = null
  let objective: string | null = null
  for (const row of rows) {
    if (row.kind === 'axis') {
      axis = row.id
      objective = null
    } else if (row.kind === 'objective') objective = row.id
    else if (row.kind === 'action' && row.span) {
      widen(axis, row.span)
      widen(objective, row.span)
    }
  }
  return spans
}
