import type { Row } from './measure.ts'

/** What drifts between two runs of the same code (STACK.md 10). */
const MARGIN = 1.15

export type Verdict = 'met' | 'within 15 %' | 'MISSED' | ''

export const verdictOf = ({ goal, ratio, ours }: Row): Verdict => {
  if (goal === null) return ''
  const value = goal.kind === 'ratio' ? ratio : ours.median
  if (value === null || Number.isNaN(value)) return 'MISSED'
  if (goal.kind === 'exactly') return value === goal.value ? 'met' : 'MISSED'
  if (value <= goal.value) return 'met'
  return value <= goal.value * MARGIN ? 'within 15 %' : 'MISSED'
}

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3)

const goalText = ({ goal }: Row): string => {
  if (goal === null) return '–'
  const value = `${goal.value}${goal.kind === 'ratio' ? '×' : ''}`
  return goal.kind === 'exactly' ? `= ${value}` : `≤ ${value}`
}

const cells = (row: Row): readonly string[] => [
  row.what,
  row.size,
  `${shown(row.ours.median)} ${row.unit}`,
  row.ours.count > 1 ? shown(row.ours.p95) : '–',
  row.floor === null ? '–' : `${shown(row.floor.median)} ${row.unit}`,
  row.floor !== null && row.floor.count > 1 ? shown(row.floor.p95) : '–',
  row.ratio === null ? '–' : `${row.ratio.toFixed(2)}×`,
  goalText(row),
  verdictOf(row)
]

const HEAD = ['what', 'size', 'ours', 'p95', 'floor', 'p95', 'ratio', 'goal', '']

/** The rows as a table of plain text. */
export const table = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cells)]
  const widths = HEAD.map((_, at) => Math.max(...lines.map(line => line[at]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
    )
    .join('\n')
}
