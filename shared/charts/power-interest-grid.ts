import { groupBy } from '../rules/group-by.ts'
import type { FigureTable, ScatterGridFigure, ScatterPoint } from './figure.ts'
import { arrangeCell } from './grid/coincident.ts'
import { HIGH_FROM, type Quadrant, quadrantOf } from './grid/quadrant.ts'
import type { ChartWords } from './words.ts'

export type GridStakeholder = {
  readonly id: string
  readonly label: string
  /** Whole numbers 1..5, null while nobody has judged. */
  readonly power: number | null
  readonly interest: number | null
  /** Code of the sector, one of the options' groups. */
  readonly group?: string | null
}

export type GridOptions = {
  readonly groups?: readonly { readonly code: string; readonly label: string }[]
  readonly highFrom?: number
}

const SCALE = { min: 1, max: 5 } as const
const NAMES = {
  highBoth: 'gridManage',
  highY: 'gridSatisfy',
  highX: 'gridInform',
  lowBoth: 'gridMonitor'
} as const

type Placed = GridStakeholder & { readonly power: number; readonly interest: number }
const isPlaced = (item: GridStakeholder): item is Placed => item.power !== null && item.interest !== null

/**
 * The power–interest grid of the stakeholders (DOMAIN.md 1.2): interest to the end of the line, power upwards. Stakeholders with the same
 * scores stand side by side inside their cell, in the order given.
 */
export const powerInterestGrid = (
  stakeholders: readonly GridStakeholder[],
  words: ChartWords,
  { groups = [], highFrom = HIGH_FROM }: GridOptions = {}
): ScatterGridFigure => {
  const placed = stakeholders.filter(isPlaced)
  const counts: Record<Quadrant, number> = { highBoth: 0, highY: 0, highX: 0, lowBoth: 0 }
  for (const item of placed) counts[quadrantOf(item.interest, item.power, highFrom)] += 1
  const sentence = sentenceOf(placed.length, stakeholders.length - placed.length, counts, words)
  const title = words.text('gridTitle')
  const named = (quadrant: Quadrant) => `${words.text(NAMES[quadrant])} (${words.number(counts[quadrant])})`
  return {
    kind: 'scatterGrid',
    title,
    sentence,
    alt: `${title}. ${sentence}`,
    table: tableOf(stakeholders, words, groups, highFrom),
    direction: words.direction,
    locale: words.locale,
    empty: placed.length === 0 ? words.text('noData') : null,
    xTitle: words.text('gridInterest'),
    yTitle: words.text('gridPower'),
    scale: { ...SCALE, highFrom },
    quadrants: {
      highBoth: named('highBoth'),
      highY: named('highY'),
      highX: named('highX'),
      lowBoth: named('lowBoth')
    },
    groups: groups.map(group => group.label),
    points: pointsOf(
      placed,
      groups.map(group => group.code)
    )
  }
}

const pointsOf = (placed: readonly Placed[], codes: readonly string[]): ScatterPoint[] => {
  const cells = groupBy(placed, item => `${item.power}:${item.interest}`)
  return [...cells.values()].flatMap(cell => {
    const places = arrangeCell(cell.length)
    return cell.flatMap((item, index) => {
      const place = places[index]
      const group = codes.indexOf(item.group ?? '')
      return place === undefined
        ? []
        : [
            {
              id: item.id,
              label: item.label,
              x: item.interest + place.x,
              y: item.power + place.y,
              room: place.room,
              group: group < 0 ? null : group
            }
          ]
    })
  })
}

const sentenceOf = (
  placed: number,
  open: number,
  counts: Readonly<Record<Quadrant, number>>,
  words: ChartWords
): string => {
  const number = (quadrant: Quadrant) => words.number(counts[quadrant])
  const parts = [words.count('gridSentence', placed)]
  if (placed > 0) {
    parts.push(
      words.text('gridShares', {
        manage: number('highBoth'),
        satisfy: number('highY'),
        inform: number('highX'),
        monitor: number('lowBoth')
      })
    )
  }
  if (open > 0) parts.push(words.count('gridUnplaced', open))
  return parts.join(' ')
}

const tableOf = (
  stakeholders: readonly GridStakeholder[],
  words: ChartWords,
  groups: NonNullable<GridOptions['groups']>,
  highFrom: number
): FigureTable => {
  const labels = new Map(groups.map(group => [group.code, group.label]))
  const column = (label: string, numeric = false) => ({ label, numeric })
  const score = (value: number | null) => (value === null ? '–' : words.number(value))
  return {
    columns: [
      column(words.text('columnStakeholder')),
      ...(groups.length > 0 ? [column(words.text('columnSector'))] : []),
      column(words.text('gridPower'), true),
      column(words.text('gridInterest'), true),
      column(words.text('columnQuadrant'))
    ],
    rows: stakeholders.map(item => [
      item.label,
      ...(groups.length > 0 ? [labels.get(item.group ?? '') ?? '–'] : []),
      score(item.power),
      score(item.interest),
      isPlaced(item)
        ? words.text(NAMES[quadrantOf(item.interest, item.power, highFrom)])
        : words.text('notAssessed')
    ])
  }
}
