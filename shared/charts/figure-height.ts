import { legendRowHeight, legendRows } from './echarts/frame.ts'
import type { Figure } from './figure.ts'
import { drawWholeGantt } from './gantt/pages.ts'

const EMPTY_LINES = 8

/** Height in which a figure of `width` reads well, in pixels of 1/96 inch. */
export const figureHeight = (figure: Figure, width: number, fontSize: number): number => {
  if (figure.empty !== null) return Math.round(fontSize * EMPTY_LINES)
  switch (figure.kind) {
    case 'scatterGrid':
      return Math.round(Math.min(Math.max(width * 0.74, fontSize * 32), fontSize * 44))
    case 'bars': {
      const names = [
        ...figure.series.map(one => one.name),
        ...(figure.spreadLabel && figure.spread ? [figure.spreadLabel] : [])
      ]
      const legend = legendRows(names, width, fontSize).length * legendRowHeight(fontSize)
      return figure.orientation === 'vertical'
        ? Math.round(Math.min(Math.max(width * 0.46, fontSize * 20), fontSize * 32) + legend)
        : Math.round(figure.categories.length * fontSize * 2.9 + fontSize * 4.5 + legend)
    }
    case 'line':
      return Math.round(Math.min(Math.max(width * 0.46, fontSize * 18), fontSize * 30))
    case 'gantt':
      return drawWholeGantt(figure, width, fontSize).height
  }
}
