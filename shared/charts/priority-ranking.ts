import type { BarsFigure } from './figure.ts'
import type { ChartWords } from './words.ts'

export type RankedPriority = {
  readonly id: string
  readonly label: string
  /** Equal ones share a place; null while not scored. */
  readonly rank: number | null
  /** Weighted score of the group on the scale 0..max; null while not scored. */
  readonly score: number | null
  /** Scores by department, on the same scale; their spread is drawn when there are at least two. */
  readonly departments: readonly { readonly label: string; readonly score: number }[]
}

const SHOWN = 30
const STYLE = { maximumFractionDigits: 1, minimumFractionDigits: 1 } as const

/** Priorities by weighted score, highest first, with the spread between the departments' scores; the first `shown` are drawn. */
export const priorityRanking = (
  priorities: readonly RankedPriority[],
  words: ChartWords,
  { max = 5, shown = SHOWN }: { readonly max?: number; readonly shown?: number } = {}
): BarsFigure => {
  // The sort is stable: equal ones keep the group's own order.
  const ranked = priorities.filter(isScored).sort((a, b) => a.rank - b.rank)
  const drawn = ranked.slice(0, shown)
  const spreads = drawn.map(item => spreadOf(item))
  const number = (value: number) => words.number(value, STYLE)
  const title = words.text('rankingTitle')
  const sentence = sentenceOf(ranked, drawn.length, priorities.length - ranked.length, words, number)
  return {
    kind: 'bars',
    title,
    sentence,
    alt: `${title}. ${sentence}`,
    table: {
      columns: [
        { label: words.text('columnRank'), numeric: true },
        { label: words.text('columnPriority'), numeric: false },
        { label: words.text('rankingScore'), numeric: true },
        { label: words.text('columnLowest'), numeric: true },
        { label: words.text('columnHighest'), numeric: true },
        { label: words.text('columnDepartments'), numeric: true }
      ],
      rows: [
        ...ranked.map(item => rowOf(item, words.number(item.rank), words, number)),
        ...priorities.filter(item => !isScored(item)).map(item => rowOf(item, '–', words, number))
      ]
    },
    direction: words.direction,
    locale: words.locale,
    empty: drawn.length === 0 ? words.text('noData') : null,
    orientation: 'horizontal',
    categories: drawn.map(item => item.label),
    series: [
      {
        name: words.text('rankingScore'),
        role: spreads.some(spread => spread !== null) ? 'accentSoft' : 'accent',
        values: drawn.map(item => item.score)
      }
    ],
    spread: spreads.some(spread => spread !== null) ? spreads : null,
    spreadLabel: words.text('rankingSpread'),
    valueTitle: words.text('rankingScore'),
    valueMax: max,
    numberStyle: STYLE,
    totals: null
  }
}

type Scored = RankedPriority & { readonly rank: number; readonly score: number }

const isScored = (item: RankedPriority): item is Scored => item.rank !== null && item.score !== null

const spreadOf = (item: RankedPriority) => {
  const marks = item.departments.map(department => department.score)
  return marks.length < 2 ? null : { low: Math.min(...marks), high: Math.max(...marks), marks }
}

const rowOf = (
  item: RankedPriority,
  rank: string,
  words: ChartWords,
  number: (value: number) => string
): string[] => {
  const marks = item.departments.map(department => department.score)
  const some = (value: number) => (marks.length === 0 ? '–' : number(value))
  return [
    rank,
    item.label,
    item.score === null ? '–' : number(item.score),
    some(Math.min(...marks)),
    some(Math.max(...marks)),
    words.number(marks.length)
  ]
}

const sentenceOf = (
  ranked: readonly Scored[],
  drawn: number,
  open: number,
  words: ChartWords,
  number: (value: number) => string
): string => {
  const parts = [words.count('rankingSentence', ranked.length)]
  const [first, ...others] = ranked
  const equals = others.filter(({ rank }) => rank === first?.rank).length
  if (first && equals === 0)
    parts.push(words.text('rankingFirst', { priority: first.label, score: number(first.score) }))
  if (first && equals > 0)
    parts.push(words.count('rankingFirstShared', equals + 1, { score: number(first.score) }))
  const widest = ranked
    .map(item => ({ item, spread: spreadOf(item) }))
    .reduce<{ label: string; low: number; high: number } | null>((best, { item, spread }) => {
      if (spread === null || spread.high === spread.low) return best
      return best === null || spread.high - spread.low > best.high - best.low
        ? { label: item.label, ...spread }
        : best
    }, null)
  if (widest) {
    parts.push(
      words.text('rankingWidest', {
        priority: widest.label,
        low: number(widest.low),
        high: number(widest.high)
      })
    )
  }
  if (open > 0) parts.push(words.count('rankingUnscored', open))
  if (drawn < ranked.length) parts.push(words.count('rankingShown', drawn))
  return parts.join(' ')
}
