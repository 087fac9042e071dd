import { type Drawing, mirrorDrawing, type Shape } from '../drawing.ts'
import type { GanttFigure } from '../figure.ts'
import { windowOf } from './calendar.ts'
import { groupSpans, rowShapes, ruleAt, timeArea } from './draw.ts'
import { headerHeight, headerShapes } from './header.ts'
import { legendShapes } from './legend.ts'
import { type MeasuredRow, measureRow, metricsOf } from './metrics.ts'
import { EMPTY_WINDOW } from './pages.ts'
import { lanesOf, rulerLine, rulerShapes, rulersOf } from './rulers.ts'

/** Rows drawn at a time: a few stretches fill a window. */
const ROWS_AT_A_TIME = 8

/** Some rows of a Gantt that follow each other; drawn only when they are looked at. */
export type GanttStretch = { readonly top: number; readonly height: number; draw(): Drawing }

/** A Gantt in parts, for a window in which the head stays while the rows go by. They are the shapes of the printed picture. */
export type GanttParts = {
  readonly legend: Drawing
  /** Years and months, with the words of today and of deadlines. */
  readonly head: Drawing
  readonly height: number
  readonly stretches: readonly GanttStretch[]
  /** Where a record's row lies under the head. */
  readonly rows: ReadonlyMap<string, { readonly top: number; readonly height: number }>
}

/** Cuts the Gantt for the screen; measuring the words of all rows is the dear part of it. */
export const ganttParts = (figure: GanttFigure, width: number, fontSize: number): GanttParts => {
  const { model, locale, direction } = figure
  const metrics = metricsOf(width, fontSize)
  const area = timeArea(metrics, windowOf(model) ?? EMPTY_WINDOW)
  const rulers = rulersOf(model, area, metrics)
  const ground = { area, metrics, spans: groupSpans(model.rows) }
  const drawing = (height: number, shapes: readonly Shape[]): Drawing => {
    const made = { width, height, direction, shapes }
    return direction === 'rtl' ? mirrorDrawing(made) : made
  }

  const headHeight = headerHeight(metrics) + lanesOf(rulers) * metrics.lineHeight
  const header = headerShapes(area, metrics, locale, model.labels.quarters, headHeight)
  const legend = legendShapes(model, metrics, 0)
  const draw = (rows: readonly MeasuredRow[], height: number): Drawing => {
    const { backs, fronts } = rowShapes(rows, 0, ground)
    const grid = header.grid.map(shape => (shape.shape === 'line' ? { ...shape, y1: 0, y2: height } : shape))
    return drawing(height, [
      ...backs,
      ...grid,
      ...rulers.map(ruler => rulerLine(ruler, 0, height)),
      ...fronts
    ])
  }

  const places = new Map<string, { top: number; height: number }>()
  const stretches: GanttStretch[] = []
  let height = 0
  for (let from = 0; from < model.rows.length; from += ROWS_AT_A_TIME) {
    const rows = model.rows.slice(from, from + ROWS_AT_A_TIME).map(row => measureRow(row, metrics))
    const top = height
    for (const { row, height: own } of rows) {
      places.set(row.id, { top: height, height: own })
      height += own
    }
    const own = height - top
    stretches.push({ top, height: own, draw: () => draw(rows, own) })
  }
  const end = drawing(1, [ruleAt(0.5, metrics, 'line')])
  if (height > 0) stretches.push({ top: height, height: end.height, draw: () => end })
  return {
    legend: drawing(Math.ceil(legend.height), legend.shapes),
    head: drawing(headHeight, [
      ...header.grid,
      ...header.words,
      ...rulerShapes(rulers, headerHeight(metrics), headHeight, metrics)
    ]),
    height: height + end.height,
    stretches,
    rows: places
  }
}
