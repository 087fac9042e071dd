import { wrap } from '../text/fit.ts'
import type { GanttRow } from './model.ts'

/** Measures of a Gantt in pixels of 1/96 inch. */
export type GanttMetrics = {
  readonly width: number
  readonly labelWidth: number
  readonly fontSize: number
  readonly smallSize: number
  readonly lineHeight: number
  readonly barHeight: number
}

export type MeasuredRow = {
  readonly row: GanttRow
  readonly lines: readonly string[]
  readonly height: number
}

const INDENT = { axis: 6, objective: 6, action: 16 } as const
export const STATE_ROOM = 18
const MOST_LINES = 2

export const indentOf = (row: GanttRow): number => INDENT[row.kind]

/** Measures for a drawing of `width` with words of `fontSize`; small words are 1/8 smaller. */
export const metricsOf = (width: number, fontSize: number): GanttMetrics => ({
  width,
  labelWidth: Math.round(Math.min(Math.max(width * 0.34, 120), fontSize * 30)),
  fontSize,
  smallSize: Math.round(fontSize * 87.5) / 100,
  lineHeight: Math.round(fontSize * 1.3),
  barHeight: Math.round(fontSize * 0.85)
})

/** Breaks a row's label into at most two lines and gives the height the row needs. */
export const measureRow = (row: GanttRow, metrics: GanttMetrics, label: string = row.label): MeasuredRow => {
  const room = metrics.labelWidth - indentOf(row) - (row.kind === 'action' ? STATE_ROOM : 6)
  const weight = row.kind === 'action' ? 'regular' : 'semibold'
  const lines = wrap(label, room, metrics.fontSize, MOST_LINES, weight)
  const padding = row.kind === 'axis' ? 10 : 8
  const bar = row.kind === 'action' && row.baseline !== null ? metrics.barHeight + 8 : metrics.barHeight
  return { row, lines, height: Math.max(lines.length * metrics.lineHeight, bar) + padding }
}
