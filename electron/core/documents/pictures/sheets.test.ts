import { describe, expect, it } from 'vitest'
import { actionGantt, type ScheduleRow } from '#shared/charts/action-gantt.ts'
import { budgetBySource } from '#shared/charts/budget-by-source.ts'
import { indicatorLine } from '#shared/charts/indicator-line.ts'
import { powerInterestGrid } from '#shared/charts/power-interest-grid.ts'
import { wordsOf } from '#shared/charts/words-for-tests.ts'
import { toNativeChart } from './native-chart.ts'
import { figureSheets } from './sheets.ts'

const stakeholders = Array.from({ length: 30 }, (_, index) => ({
  id: String(index),
  label: `Attore ${index} <b>&`,
  power: (index % 5) + 1,
  interest: ((index * 3) % 5) + 1
}))
const rows: ScheduleRow[] = Array.from({ length: 60 }, (_, index) => ({
  kind: 'action',
  id: String(index),
  label: `Azione ${index}`,
  start: `${2020 + (index % 3)}-02-01`,
  end: `${2021 + (index % 3)}-02-01`,
  milestones: []
}))
const budget = (language: 'it' | 'ar') =>
  budgetBySource(
    [
      { year: 2021, source: 'FAMI', amount: 100_000, currency: 'EUR' },
      { year: 2022, source: 'Bilancio', amount: 200_000, currency: 'EUR' }
    ],
    wordsOf(language)
  )

const FULL = { widthMm: 160, heightMm: 240 }

describe('figureSheets', () => {
  it.each(['it', 'ar'] as const)('has the asked width and safe letters in %s', async language => {
    const [sheet] = await figureSheets(powerInterestGrid(stakeholders, wordsOf(language)), FULL)
    expect(sheet?.widthMm).toBeCloseTo(160)
    expect(sheet?.svg).not.toContain('<b>&')
  })

  it('is the same text for the same data, however many were laid out before', async () => {
    const figure = powerInterestGrid(stakeholders, wordsOf('it'))
    const first = await figureSheets(figure, FULL)
    for (const other of budget('ar')) await figureSheets(other, { widthMm: 100, heightMm: 100 })
    expect(await figureSheets(figure, FULL)).toEqual(first)
  })

  it('mirrors in Arabic', async () => {
    const [ar] = budget('ar')
    if (ar === undefined) throw new Error('no figure')
    const [sheet] = await figureSheets(ar, FULL)
    expect(sheet?.svg).toContain('\u2067')
  })

  it('splits a long Gantt into pages that fit', async () => {
    const pages = await figureSheets(actionGantt(rows, wordsOf('it'), { today: null }), {
      widthMm: 247,
      heightMm: 150
    })
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.heightMm).toBeLessThanOrEqual(150)
  })

  it('says that there is nothing rather than drawing empty axes', async () => {
    const [sheet] = await figureSheets(powerInterestGrid([], wordsOf('fr')), FULL)
    expect(sheet?.svg).toContain('Il n’y a encore rien à montrer.')
  })
})

describe('native charts', () => {
  it('have the values of the figure', () => {
    const [figure] = budget('it')
    const chart = figure && toNativeChart(figure)
    expect(chart?.type).toBe('column')
    expect(chart?.categories).toEqual(['2021', '2022'])
    expect(chart?.series.map(one => [one.name, one.values])).toEqual([
      ['Bilancio', [null, 2000]],
      ['FAMI', [1000, null]]
    ])
  })

  it('draw indicators over all their dates and leave out what Word cannot draw', () => {
    const chart = toNativeChart(
      indicatorLine(
        {
          title: 'x',
          unit: null,
          direction: 'increase',
          baseline: { value: 1, date: '2020-01-01' },
          targets: [{ date: '2022-12-31', value: 9 }],
          measurements: [{ date: '2021-12-31', value: 5 }]
        },
        wordsOf('en')
      )
    )
    expect(chart?.categories).toHaveLength(3)
    expect(chart?.series.map(one => one.values)).toEqual([
      [null, 5, null],
      [null, null, 9],
      [1, 1, 1]
    ])
    expect(toNativeChart(powerInterestGrid(stakeholders, wordsOf('en')))).toBeNull()
  })
})
