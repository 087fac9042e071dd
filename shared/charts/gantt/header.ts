import { monthName } from '../../formats/days.ts'
import type { Shape } from '../drawing.ts'
import { textWidth } from '../text/width.ts'
import { positionOfMonth, type TimeWindow } from './calendar.ts'
import type { GanttMetrics } from './metrics.ts'

export type TimeArea = { readonly left: number; readonly width: number; readonly window: TimeWindow }

export const xOfMonth = (month: number, area: TimeArea): number =>
  area.left + positionOfMonth(month, area.window) * area.width

type Tier = 'months' | 'quarters' | 'none'

const tierOf = (
  area: TimeArea,
  metrics: GanttMetrics,
  names: readonly string[],
  quarters: readonly string[]
): Tier => {
  const perMonth = area.width / (area.window.until - area.window.from)
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map(text => textWidth(text, metrics.smallSize)))
  if (perMonth >= widest(names) + 6) return 'months'
  return perMonth * 3 >= widest(quarters) + 6 ? 'quarters' : 'none'
}

/** Height of the two lines of years and months (or quarters). */
export const headerHeight = (metrics: GanttMetrics): number => metrics.lineHeight * 2 + 8

/** Years above, months or quarters below, and the light grid down to `bottom`; what would be too narrow to read is left out. */
export const headerShapes = (
  area: TimeArea,
  metrics: GanttMetrics,
  locale: string,
  quarters: readonly string[],
  bottom: number
): { readonly grid: Shape[]; readonly words: Shape[] } => {
  const { from, until } = area.window
  const names = Array.from({ length: 12 }, (_, index) => monthName(locale, index + 1, 'short'))
  const tier = tierOf(area, metrics, names, quarters)
  const step = tier === 'months' ? 1 : 3
  const yearWidth = (area.width * 12) / (until - from)
  const everyYear = Math.max(1, Math.ceil((textWidth('2020', metrics.fontSize, 'semibold') + 8) / yearWidth))
  const middle = metrics.lineHeight + 4
  const grid: Shape[] = []
  const words: Shape[] = []
  for (let month = from; month <= until; month += 1) {
    const x = xOfMonth(month, area)
    const isYear = month % 12 === 0
    if (isYear || month === from || month === until) {
      grid.push({ shape: 'line', x1: x, y1: 0, x2: x, y2: bottom, stroke: 'line', width: 0.75 })
    } else if (month % step === 0 && (tier !== 'none' || yearWidth > 40)) {
      grid.push({
        shape: 'line',
        x1: x,
        y1: tier === 'none' ? middle * 2 : middle,
        x2: x,
        y2: bottom,
        stroke: 'faint',
        width: 0.75
      })
    }
    if (month === until) continue
    if (isYear || month === from) {
      const year = Math.floor(month / 12)
      const end = xOfMonth(Math.min((year + 1) * 12, until), area)
      const fits = end - x >= textWidth(String(year), metrics.fontSize, 'semibold') + 8
      if (fits || (isYear && everyYear > 1 && year % everyYear === 0)) {
        words.push({
          shape: 'text',
          x: x + 4,
          y: metrics.lineHeight,
          text: String(year),
          size: metrics.fontSize,
          anchor: 'start',
          fill: 'ink',
          weight: 'semibold'
        })
      }
    }
    if (tier === 'none' || month % step !== 0) continue
    const text = tier === 'months' ? names[month % 12] : quarters[Math.floor((month % 12) / 3)]
    if (text === undefined) continue
    words.push({
      shape: 'text',
      x: (x + xOfMonth(month + step, area)) / 2,
      y: middle + metrics.lineHeight - 1,
      text,
      size: metrics.smallSize,
      anchor: 'middle',
      fill: 'muted'
    })
  }
  return { grid, words }
}
