/**
 * A picture as data: everything a screen, a sheet of paper or Word needs to draw it, and nothing about how they draw. Plain values only, so
 * that a figure composed in the core can be sent to the window as it is.
 */
import type { NumberStyle } from '../formats/numbers.ts'
import type { Qualifier } from '../model/figure.ts'
import type { GanttModel } from './gantt/model.ts'
import type { ColourRole } from './palette.ts'

export type FigureDirection = 'ltr' | 'rtl'

/** The same content as a table, already formatted; `numeric` columns are set against the end of the line. */
export type FigureTable = {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

type FigureBase = {
  readonly title: string
  /** What one sees, in a sentence or two; printed above the picture. */
  readonly sentence: string
  /** Text alternative: the title and the sentence, for those who do not see the picture. */
  readonly alt: string
  readonly table: FigureTable
  readonly direction: FigureDirection
  /** BCP 47 tag for numbers and month names. */
  readonly locale: string
  /** Said in place of the picture when there is nothing to draw. */
  readonly empty: string | null
}

export type ScatterPoint = {
  readonly id: string
  readonly label: string
  /** Place in scale units; already moved apart from points with the same scores. */
  readonly x: number
  readonly y: number
  /** Largest radius in scale units at which this point touches no other. */
  readonly room: number
  /** Index into `groups`, or null. */
  readonly group: number | null
}

export type ScatterGridFigure = FigureBase & {
  readonly kind: 'scatterGrid'
  readonly xTitle: string
  readonly yTitle: string
  readonly scale: { readonly min: number; readonly max: number; readonly highFrom: number }
  /** Names of the quadrants, each with the number of its points. */
  readonly quadrants: {
    readonly highBoth: string
    readonly highY: string
    readonly highX: string
    readonly lowBoth: string
  }
  readonly groups: readonly string[]
  readonly points: readonly ScatterPoint[]
}

export type BarSeries = {
  readonly name: string
  readonly role: ColourRole
  readonly values: readonly (number | null)[]
}

/** Lowest and highest judgement behind one bar, and each of them. */
export type Spread = { readonly low: number; readonly high: number; readonly marks: readonly number[] }

export type BarsFigure = FigureBase & {
  readonly kind: 'bars'
  readonly orientation: 'vertical' | 'horizontal'
  readonly categories: readonly string[]
  readonly series: readonly BarSeries[]
  readonly spread: readonly (Spread | null)[] | null
  readonly spreadLabel: string | null
  readonly valueTitle: string
  /** End of the axis where the scale has one; the beginning is always zero. */
  readonly valueMax: number | null
  readonly numberStyle: NumberStyle
  /** Total of each category, written at the end of its stacked bar. */
  readonly totals: readonly string[] | null
}

type Inexact = {
  readonly qualifier?: Qualifier | null
  readonly upper?: number | null
  /** The value in words, where a number alone would say too much, e.g. "circa 1.200". */
  readonly words?: string
}

/** A value at a time, with how exact it is where it is not exact (shared/model/figure.ts). */
export type LinePoint = Inexact & { readonly date: string; readonly value: number }

export type LineFigure = FigureBase & {
  readonly kind: 'line'
  readonly valueTitle: string
  readonly numberStyle: NumberStyle
  readonly measurements: readonly LinePoint[]
  readonly measurementsLabel: string
  readonly baseline: LinePoint | (Inexact & { readonly date: null; readonly value: number }) | null
  readonly baselineLabel: string
  readonly targets: readonly LinePoint[]
  readonly targetsLabel: string
}

export type GanttFigure = FigureBase & { readonly kind: 'gantt'; readonly model: GanttModel }

export type Figure = ScatterGridFigure | BarsFigure | LineFigure | GanttFigure
/** The figures that ECharts draws; the Gantt is our own drawing. */
export type ChartFigure = Exclude<Figure, GanttFigure>
