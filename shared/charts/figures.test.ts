import { describe, expect, it } from 'vitest'
import { budgetBySource } from './budget-by-source.ts'
import { indicatorLine, shareOfWay } from './indicator-line.ts'
import { priorityRanking } from './priority-ranking.ts'
import { progressOverview } from './progress-overview.ts'
import { wordsOf } from './words-for-tests.ts'

const it_ = wordsOf('it')
const digits = (text: string) => text.replaceAll(/[^\d,]/gu, '')

describe('the priority ranking', () => {
  const priorities = [
    {
      id: 'a',
      label: 'Casa',
      rank: 2,
      score: 2.5,
      departments: [
        { label: 'D1', score: 2 },
        { label: 'D2', score: 3 }
      ]
    },
    {
      id: 'b',
      label: 'Lingua',
      rank: 1,
      score: 4.2,
      departments: [
        { label: 'D1', score: 1 },
        { label: 'D2', score: 5 }
      ]
    },
    { id: 'c', label: 'Scuola', rank: null, score: null, departments: [] },
    { id: 'd', label: 'Lavoro', rank: 2, score: 2.5, departments: [] }
  ]
  const figure = priorityRanking(priorities, it_)

  it('puts the highest score first and keeps the group’s order among equals', () => {
    expect(figure.categories).toEqual(['Lingua', 'Casa', 'Lavoro'])
    expect(figure.series[0]?.values).toEqual([4.2, 2.5, 2.5])
    expect(figure.table.rows.map(row => row[0])).toEqual(['1', '2', '2', '–'])
  })
  it('shows the spread of departments, and none where only one or nobody judged', () => {
    expect(figure.spread).toEqual([
      { low: 1, high: 5, marks: [1, 5] },
      { low: 2, high: 3, marks: [2, 3] },
      null
    ])
    expect(figure.sentence).toContain('Lingua (da 1,0 a 5,0)')
  })
  it('lists unscored ones in the table and the sentence', () => {
    expect(figure.table.rows.map(row => row[1])).toEqual(['Lingua', 'Casa', 'Lavoro', 'Scuola'])
    expect(figure.alt).toContain('3 priorità')
  })
  it('draws the first only, when there are too many, and says so', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      id: String(index),
      label: `P${index}`,
      rank: 1,
      score: 3,
      departments: []
    }))
    const large = priorityRanking(many, it_)
    expect(large.sentence).toContain('Al primo posto, a pari merito, 1.000 priorità (3,0).')
    expect(large.categories).toHaveLength(30)
    expect(large.table.rows).toHaveLength(1000)
    expect(large.alt).toContain('1.000')
    expect(large.alt).toContain('prime 30')
  })
})

describe('the budget', () => {
  const lines = [
    { year: 2020, source: 'Bilancio', amount: 1_000_050, currency: 'EUR' },
    { year: 2022, source: 'FAMI', amount: 3_000_000, currency: 'EUR' },
    { year: 2020, source: null, amount: 1, currency: 'TND' },
    { year: null, source: 'FAMI', amount: 50, currency: 'EUR' }
  ]
  const figures = budgetBySource(lines, it_)

  it('is one figure for each currency, without sums across them', () => {
    expect(figures).toHaveLength(2)
    expect(figures[0]?.title).toContain('EUR')
    expect(figures[1]?.series[0]?.values).toEqual([0.001])
  })
  it('shows a year without money as a gap and lines without a year at the end', () => {
    expect(figures[0]?.categories).toEqual(['2020', '2021', '2022', 'Anno da indicare'])
  })
  it('has the largest source first, and the table sums to the cent', () => {
    expect(figures[0]?.series.map(one => one.name)).toEqual(['FAMI', 'Bilancio'])
    expect(digits(figures[0]?.table.rows.at(-1)?.at(-1) ?? '')).toBe('40001,00')
    expect(digits(figures[0]?.table.rows[0]?.at(-1) ?? '')).toBe('10000,50')
  })
  it('puts no amount into a year that it has not, and names no source that is still to be named', () => {
    expect(figures[0]?.sentence).toBe(
      'In tutto 40.001,00\u00a0EUR. Di questi, 0,50\u00a0EUR ancora senza anno. La fonte più consistente è FAMI (75%).'
    )
    expect(figures[1]?.sentence).toBe(
      'In tutto 0,001\u00a0TND nel 2020. Per 0,001\u00a0TND (100%) la fonte è ancora da indicare.'
    )
  })
  it('puts more than eight sources together and loses nothing', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      year: 2020,
      source: `F${index}`,
      amount: 100 * (index + 1),
      currency: 'EUR'
    }))
    const [figure] = budgetBySource(many, it_)
    expect(figure?.series).toHaveLength(8)
    expect(figure?.series.at(-1)?.name).toBe('Altre 5 fonti')
    expect(figure?.series.reduce((sum, one) => sum + (one.values[0] ?? 0), 0)).toBeCloseTo(78)
  })
  it('says that there is nothing when all is zero', () => {
    expect(budgetBySource([{ year: 2020, source: 'x', amount: 0, currency: 'EUR' }], it_)[0]?.empty).toBe(
      'Non c’è ancora nulla da mostrare.'
    )
    expect(budgetBySource([], it_)).toEqual([])
  })
})

describe('the indicator line', () => {
  const figure = indicatorLine(
    {
      title: 'Sportelli',
      unit: 'sportelli',
      direction: 'increase',
      baseline: { value: 4, date: null },
      targets: [{ date: '2022-12-31', value: 14 }],
      measurements: [
        { date: '2021-12-31', value: 9 },
        { date: '2020-12-31', value: 6 }
      ]
    },
    it_
  )
  it('puts measurements in the order of time and says how far the way is', () => {
    expect(figure.measurements.map(point => point.value)).toEqual([6, 9])
    expect(figure.alt).toContain('2 rilevazioni')
    expect(figure.alt).toMatch(/50\s?%/)
  })
  it('has every value in its table', () => {
    expect(figure.table.rows.map(row => row[2])).toEqual([
      '4 sportelli',
      '6 sportelli',
      '9 sportelli',
      '14 sportelli'
    ])
  })
  it('says how exact its values are, and that a target is reached only where that is certain', () => {
    const lineOf = (qualifier: 'about' | 'atLeast' | 'atMost', value: number) =>
      indicatorLine(
        {
          title: 'Sportelli',
          unit: null,
          direction: 'increase',
          baseline: { value: 0, date: null, qualifier: 'about' },
          targets: [{ date: '2022-12-31', value: 300, upper: 400, qualifier: 'range' }],
          measurements: [{ date: '2021-12-31', value, qualifier }]
        },
        it_
      )
    expect(lineOf('about', 150).table.rows.map(row => row[2])).toEqual(['circa 0', 'circa 150', '300–400'])
    expect(lineOf('about', 150).measurements[0]?.words).toBe('circa 150')
    expect(lineOf('about', 150).targets[0]?.words).toBe('300–400')
    expect(lineOf('about', 150).sentence).toContain('Ultima: circa 150')
    expect(lineOf('about', 150).sentence).toMatch(/valore atteso: circa 50\s?%/)
    expect(lineOf('atLeast', 300).sentence).toContain('raggiunto')
    expect(lineOf('atMost', 300).sentence).not.toContain('raggiunto')
  })
  it('knows no way between equal baseline and target', () => {
    expect(shareOfWay(3, 5, 5)).toBeNull()
    expect(shareOfWay(30, 50, 10)).toBe(0.5)
  })
})

describe('the progress overview', () => {
  const statuses = [
    { code: 'a', label: 'In corso', role: 'accent' as const },
    { code: 'b', label: 'Completata', role: 'good' as const },
    { code: 'c', label: 'Sospesa', role: 'watch' as const }
  ]
  const figure = progressOverview(
    [
      { label: 'Asse 1', counts: { a: 3, b: 1 } },
      { label: 'Asse 2', counts: { a: 2 } }
    ],
    statuses,
    it_
  )
  it('counts all actions, and draws only statuses that occur', () => {
    expect(figure.alt).toContain('6 azioni')
    expect(figure.series.map(one => one.name)).toEqual(['In corso', 'Completata'])
    expect(figure.totals).toEqual(['4', '2'])
    expect(figure.table.rows).toEqual([
      ['Asse 1', '3', '1', '0', '4'],
      ['Asse 2', '2', '0', '0', '2']
    ])
  })
})
