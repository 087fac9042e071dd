import type { Drawing } from '../drawing.ts'
import type { GanttFigure } from '../figure.ts'
import { type TimeWindow, windowOf } from './calendar.ts'
import { drawGantt, timeArea } from './draw.ts'
import { headerHeight } from './header.ts'
import { legendShapes } from './legend.ts'
import { type GanttMetrics, type MeasuredRow, measureRow, metricsOf } from './metrics.ts'
import type { GanttRow } from './model.ts'
import { lanesOf, rulersOf } from './rulers.ts'

// Below this a quarter of a year is too narrow to see where a bar ends.
const SLIMMEST_MONTH = 5

export const EMPTY_WINDOW = { from: 2020 * 12, until: 2021 * 12 } as const

/** The whole Gantt as one drawing, as wide as asked and as high as its rows need: for the screen. */
export const drawWholeGantt = (figure: GanttFigure, width: number, fontSize: number): Drawing => {
  const metrics = metricsOf(width, fontSize)
  const rows = figure.model.rows.map(row => measureRow(row, metrics))
  const window = windowOf(figure.model) ?? EMPTY_WINDOW
  return drawGantt(figure.model, { rows, window }, metrics, figure.locale, figure.direction)
}

/**
 * The Gantt on pages of `width` × `height` pixels, split by rows, and by time where months would become too narrow; all rows of the first
 * stretch of time come first. The words keep their size, and a group that goes on says so.
 */
export const drawGanttPages = (
  figure: GanttFigure,
  width: number,
  height: number,
  fontSize: number
): Drawing[] => {
  const metrics = metricsOf(width, fontSize)
  const { model } = figure
  const whole = windowOf(model) ?? EMPTY_WINDOW
  return splitTime(whole, metrics).flatMap(window => {
    const lanes = lanesOf(rulersOf(model, timeArea(metrics, window), metrics)) * metrics.lineHeight
    const room = height - headerHeight(metrics) - lanes - legendShapes(model, metrics, 0).height - 6
    return splitRows(model.rows, metrics, room, model.labels.continued).map(rows =>
      drawGantt(model, { rows, window }, metrics, figure.locale, figure.direction)
    )
  })
}

/** Stretches of equal length in whole years, as few as keep months wide enough. */
export const splitTime = (window: TimeWindow, metrics: GanttMetrics): TimeWindow[] => {
  const months = window.until - window.from
  const most = Math.max(12, Math.floor((metrics.width - metrics.labelWidth) / SLIMMEST_MONTH / 12) * 12)
  if (months <= most) return [window]
  const each = Math.ceil(months / Math.ceil(months / most) / 12) * 12
  const parts: TimeWindow[] = []
  for (let from = window.from; from < window.until; from += each) {
    parts.push({ from, until: Math.min(from + each, window.until) })
  }
  return parts
}

/** Rows by page: no group stands alone at the foot of a page, and the groups an action belongs to are named again at its head. */
export const splitRows = (
  rows: readonly GanttRow[],
  metrics: GanttMetrics,
  room: number,
  continued: string
): MeasuredRow[][] => {
  const pages: MeasuredRow[][] = []
  let page: MeasuredRow[] = []
  let used = 0
  let axis: GanttRow | null = null
  let objective: GanttRow | null = null
  for (const row of rows) {
    const measured = measureRow(row, metrics)
    if (used + measured.height > room && page.some(one => one.row.kind === 'action')) {
      const carried = trailingGroups(page)
      pages.push(page.slice(0, page.length - carried.length))
      // Groups that open anew in `carried` or in this row need no reminder.
      const opened = [...carried.map(one => one.row), row]
      const newAxis = opened.some(one => one.kind === 'axis')
      const newObjective = newAxis || opened.some(one => one.kind === 'objective')
      const reminders = [newAxis ? null : axis, newObjective ? null : objective]
        .filter(group => group !== null)
        .map(group => measureRow(group, metrics, `${group.label} ${continued}`))
      page = [...reminders, ...carried]
      used = page.reduce((sum, one) => sum + one.height, 0)
    }
    page.push(measured)
    used += measured.height
    if (row.kind === 'axis') {
      axis = row
      objective = null
    } else if (row.kind === 'objective') objective = row
  }
  return [...pages, page]
}

const trailingGroups = (page: readonly MeasuredRow[]): MeasuredRow[] => {
  const lastAction = page.findLastIndex(one => one.row.kind === 'action')
  return page.slice(lastAction + 1)
}
