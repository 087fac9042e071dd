import { describe, expect, it } from 'vitest'
import { actionGantt, type ScheduleRow } from '#shared/charts/action-gantt.ts'
import { budgetBySource } from '#shared/charts/budget-by-source.ts'
import { indicatorLine } from '#shared/charts/indicator-line.ts'
import { powerInterestGrid } from '#shared/charts/power-interest-grid.ts'
import { wordsOf } from '#shared/charts/words-for-tests.ts'
import { fontFiles } from './fonts.ts'
import { toNativeChart } from './native-chart.ts'
import { renderFigure, renderGanttPages } from './render-figure.ts'

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
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
    wordsOf(language),
    () => 2
  )

describe('pictures on paper', () => {
  it.each(['it', 'ar'] as const)(
    'have the asked width, at least 200 dpi and a text alternative in %s',
    async language => {
      const picture = await renderFigure(powerInterestGrid(stakeholders, wordsOf(language)), { widthMm: 160 })
      expect(picture.widthMm).toBeCloseTo(160)
      expect(sizeOf(picture.png).width / (160 / 25.4)).toBeGreaterThanOrEqual(200)
      expect(picture.alt).toContain('30')
      expect(picture.svg).not.toContain('<b>&')
    }
  )

  it('are the same bytes for the same data, however many were drawn before', async () => {
    const figure = powerInterestGrid(stakeholders, wordsOf('it'))
    const first = await renderFigure(figure, { widthMm: 160 })
    for (const other of budget('ar')) await renderFigure(other, { widthMm: 100 })
    const second = await renderFigure(figure, { widthMm: 160 })
    expect(second.svg).toBe(first.svg)
    expect(Buffer.compare(second.png, first.png)).toBe(0)
  })

  it('mirror in Arabic and carry their letters as shapes when asked', async () => {
    const [ar] = budget('ar')
    if (ar === undefined) throw new Error('no figure')
    const plain = await renderFigure(ar, { widthMm: 160 })
    expect(plain.svg).toContain('\u2067')
    const outlined = await renderFigure(ar, { widthMm: 160, outlined: true })
    expect(outlined.svg).not.toContain('<text')
  })

  it('split a long Gantt into pages that fit', async () => {
    const pages = await renderGanttPages(actionGantt(rows, wordsOf('it'), { today: null }), {
      widthMm: 247,
      heightMm: 150
    })
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.heightMm).toBeLessThanOrEqual(150)
  })

  it('say that there is nothing rather than drawing empty axes', async () => {
    const picture = await renderFigure(powerInterestGrid([], wordsOf('fr')), { widthMm: 160 })
    expect(picture.svg).toContain('Il n’y a encore rien à montrer.')
  })

  it('refuse to be drawn without letters', () => {
    expect(() => fontFiles('/nowhere')).toThrow(/IBMPlexSans/)
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
