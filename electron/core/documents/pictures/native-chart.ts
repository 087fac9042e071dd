import type { BarsFigure, Figure, LineFigure } from '#shared/charts/figure.ts'
import { paletteOf } from '#shared/charts/palette.ts'
import { formatMonth } from '#shared/formats/days.ts'

/** A figure in the terms of Word's own charts, for those that Word can draw. */
export type NativeChart = {
  readonly type: 'column' | 'bar' | 'line'
  readonly stacked: boolean
  readonly title: string
  readonly alt: string
  readonly categories: readonly string[]
  readonly series: readonly {
    readonly name: string
    /** Six hexadecimal digits without `#`. */
    readonly colour: string
    readonly values: readonly (number | null)[]
  }[]
  readonly categoryTitle: string | null
  readonly valueTitle: string
  readonly valueMax: number | null
  readonly direction: 'ltr' | 'rtl'
}

/** The figure as a native chart; null for kinds Word has no chart for, and for figures without content. */
export const toNativeChart = (figure: Figure): NativeChart | null => {
  if (figure.empty !== null) return null
  switch (figure.kind) {
    case 'bars':
      return fromBars(figure)
    case 'line':
      return fromLine(figure)
    case 'scatterGrid':
    case 'gantt':
      return null
  }
}

const colour = (role: keyof ReturnType<typeof paletteOf>) => paletteOf('print')[role].slice(1)

const fromBars = (figure: BarsFigure): NativeChart => ({
  type: figure.orientation === 'vertical' ? 'column' : 'bar',
  stacked: figure.series.length > 1,
  title: figure.title,
  alt: figure.alt,
  categories: figure.categories,
  series: figure.series.map(one => ({ name: one.name, colour: colour(one.role), values: one.values })),
  categoryTitle: null,
  valueTitle: figure.valueTitle,
  valueMax: figure.valueMax,
  direction: figure.direction
})

/** Dates of everything known as categories; measurements, targets and the baseline as lines over them. */
const fromLine = (figure: LineFigure): NativeChart => {
  const dates = [
    ...new Set([
      ...(figure.baseline?.date ? [figure.baseline.date] : []),
      ...figure.measurements.map(point => point.date),
      ...figure.targets.map(point => point.date)
    ])
  ].sort()
  const at = (points: readonly { readonly date: string; readonly value: number }[]) => {
    const values = new Map(points.map(point => [point.date, point.value]))
    return dates.map(date => values.get(date) ?? null)
  }
  const { baseline } = figure
  return {
    type: 'line',
    stacked: false,
    title: figure.title,
    alt: figure.alt,
    categories: dates.map(date =>
      formatMonth(figure.locale, Number(date.slice(0, 4)), Number(date.slice(5, 7)), 'short')
    ),
    series: [
      { name: figure.measurementsLabel, colour: colour('accent'), values: at(figure.measurements) },
      ...(figure.targets.length > 0
        ? [{ name: figure.targetsLabel, colour: colour('ink'), values: at(figure.targets) }]
        : []),
      ...(baseline
        ? [{ name: figure.baselineLabel, colour: colour('shadow'), values: dates.map(() => baseline.value) }]
        : [])
    ],
    categoryTitle: null,
    valueTitle: figure.valueTitle,
    valueMax: null,
    direction: figure.direction
  }
}
