import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionGantt, type ScheduleRow } from '../action-gantt.ts'
import { mirrorDrawing, type RectShape } from '../drawing.ts'
import { drawingSvg } from '../drawing-svg.ts'
import { paletteOf } from '../palette.ts'
import { wordsOf } from '../words-for-tests.ts'
import { windowOf } from './calendar.ts'
import { metricsOf } from './metrics.ts'
import { drawGanttPages, drawWholeGantt, splitTime } from './pages.ts'
import { ganttParts } from './screen.ts'

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const action = fc.record({
  start: fc.option(day, { nil: null }),
  end: fc.option(day, { nil: null }),
  approved: fc.option(fc.record({ start: day, end: day }), { nil: null }),
  progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  milestone: fc.option(day, { nil: null }),
  head: fc.constantFrom('none', 'axis', 'objective')
})
const schedule = fc.array(action, { minLength: 1, maxLength: 40 }).map(list =>
  list.flatMap(({ milestone, head, ...one }, index): ScheduleRow[] => [
    ...(head === 'none'
      ? []
      : [{ kind: head as 'axis' | 'objective', id: `g${index}`, label: `Gruppo ${index}` }]),
    {
      kind: 'action',
      id: `a${index}`,
      label: `Azione ${index} con un titolo che può essere lungo`,
      ...one,
      milestones: milestone ? [{ title: 'Tappa', dueDate: milestone, doneDate: null }] : []
    }
  ])
)
const figureOf = (rows: readonly ScheduleRow[], language: 'it' | 'ar' = 'it') =>
  actionGantt(rows, wordsOf(language), { today: '2022-05-01' })
const bars = (shapes: ReturnType<typeof drawWholeGantt>['shapes']) =>
  shapes.filter(
    (shape): shape is RectShape =>
      shape.shape === 'rect' && (shape.part === 'bar' || shape.part === 'baseline' || shape.part === 'done')
  )

const dated = (label: string, start: string, end: string): ScheduleRow => ({
  kind: 'action',
  id: label,
  label,
  start,
  end,
  milestones: []
})

describe('the time that a Gantt draws', () => {
  const rows = [
    dated('A', '2021-02-01', '2021-12-31'),
    dated('B', '2022-02-01', '2022-12-31'),
    dated('Sbagliata', '1922-01-01', '1922-06-30')
  ]

  it('is the period of the plan, and what lies outside is named with its dates', () => {
    const period = { start: '2021-01-01', end: '2022-12' }
    const figure = actionGantt(rows, wordsOf('it'), { today: null, period })
    expect(windowOf(figure.model)).toEqual({ from: 2021 * 12, until: 2023 * 12 })
    expect(figure.sentence).toContain('Fuori dal periodo mostrato: Sbagliata.')
    const drawing = drawWholeGantt(figure, 900, 11)
    expect(bars(drawing.shapes)).toHaveLength(2)
    const written = drawing.shapes.flatMap(shape => (shape.shape === 'text' ? [shape.text] : []))
    expect(written.join(' ')).toContain('1922')
    expect(drawGanttPages(figure, 900, 480, 11)).toHaveLength(1)
  })

  it('without a period is that of most dates: a mistyped year does not empty it', () => {
    const figure = actionGantt(rows, wordsOf('it'), { today: null })
    expect(windowOf(figure.model)).toEqual({ from: 2021 * 12, until: 2023 * 12 })
    expect(figure.sentence).toContain('Sbagliata')
  })

  it('counts what it draws: actions and milestones without dates are said apart', () => {
    const milestone = (dueDate: string | null) => ({ title: 'Tappa', dueDate, doneDate: null })
    const drawn = {
      ...dated('A', '2021-02-01', '2021-12-31'),
      milestones: [milestone('2021-03-01'), milestone(null)]
    }
    const undated = { kind: 'action', id: 'B', label: 'B', start: null, end: null, milestones: [] } as const
    const storta = dated('Storta', '2022-05-01', '2022-01-01')
    expect(actionGantt([drawn, undated, storta], wordsOf('it'), { today: null }).sentence).toBe(
      'Un’azione tra il 1° feb 2021 e il 31 dic 2021. Una tappa. Una tappa non ha ancora una data. Un’azione non ha ancora date. La fine precede l’inizio: Storta.'
    )
  })

  it('says of an end before its start that it is one, and not that there are no dates', () => {
    const figure = actionGantt([dated('Storta', '2022-05-01', '2022-01-01')], wordsOf('it'), { today: null })
    expect(figure.sentence).toContain('La fine precede l’inizio: Storta.')
    expect(figure.sentence).not.toContain('non ha ancora date')
    const long = dated('parola '.repeat(70), '2022-05-01', '2022-01-01')
    expect(actionGantt([long], wordsOf('it'), { today: null }).sentence.length).toBeLessThan(150)
    const written = drawWholeGantt(figure, 900, 11).shapes.flatMap(shape =>
      shape.shape === 'text' ? [shape.text] : []
    )
    expect(written).toContain('la fine precede l’inizio')
  })
})

describe('the Gantt', () => {
  it('draws every bar inside its time area and every shape inside the picture', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 400, max: 1600 }), (rows, width) => {
        const drawing = drawWholeGantt(figureOf(rows), width, 11)
        const { labelWidth } = metricsOf(width, 11)
        for (const bar of bars(drawing.shapes)) {
          expect(bar.width).toBeGreaterThan(0)
          expect(bar.x).toBeGreaterThanOrEqual(labelWidth - 1e-6)
          expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-6)
        }
        for (const shape of drawing.shapes)
          if (shape.shape === 'rect') expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height)
      }),
      { numRuns: 60 }
    )
  })

  it('keeps the order: what starts earlier begins further at the start side, and rows follow each other', () => {
    fc.assert(
      fc.property(schedule, rows => {
        const drawing = drawWholeGantt(figureOf(rows), 900, 11)
        const starts = new Map(
          rows.flatMap(row => (row.kind === 'action' ? [[row.id, row.start ?? row.end ?? ''] as const] : []))
        )
        const drawn = bars(drawing.shapes).filter(bar => bar.part === 'bar')
        for (const [index, bar] of drawn.entries()) {
          const before = drawn[index - 1]
          if (before === undefined) continue
          expect(bar.y).toBeGreaterThan(before.y)
          const [a, b] = [starts.get(before.id ?? '') ?? '', starts.get(bar.id ?? '') ?? '']
          if (a < b) expect(before.x).toBeLessThanOrEqual(bar.x + 1e-6)
        }
      }),
      { numRuns: 60 }
    )
  })

  it('is reflected in Arabic: time runs from right to left', () => {
    fc.assert(
      fc.property(schedule, rows => {
        const plain = { ...figureOf(rows), direction: 'ltr' as const }
        const mirrored = drawWholeGantt({ ...plain, direction: 'rtl' }, 900, 11)
        const reflected = mirrorDrawing(mirrored)
        const original = drawWholeGantt(plain, 900, 11)
        expect(reflected.shapes.length).toBe(original.shapes.length)
        for (const [index, shape] of reflected.shapes.entries()) {
          const twin = original.shapes[index]
          if (shape.shape === 'rect' && twin?.shape === 'rect') expect(shape.x).toBeCloseTo(twin.x, 6)
          if (shape.shape === 'text' && twin?.shape === 'text')
            expect([shape.anchor, shape.text]).toEqual([twin.anchor, twin.text])
        }
      }),
      { numRuns: 30 }
    )
  })

  it('puts every row on pages no higher than asked, each action once for each stretch of time', () => {
    fc.assert(
      fc.property(schedule, fc.integer({ min: 300, max: 700 }), (rows, height) => {
        const figure = figureOf(rows)
        const pages = drawGanttPages(figure, 933, height, 10.67)
        for (const page of pages) expect(page.height).toBeLessThanOrEqual(height)
        const labels = (id: string) =>
          pages.filter(page => page.shapes.some(shape => shape.shape === 'text' && shape.id === id)).length
        const counts = new Set(rows.filter(row => row.kind === 'action').map(row => labels(row.id)))
        expect(counts.size).toBe(1)
      }),
      { numRuns: 40 }
    )
  })

  it('cut for the screen shows each shape of a row once, where the whole picture has it', () => {
    fc.assert(
      fc.property(schedule, fc.constantFrom('it' as const, 'ar' as const), (rows, language) => {
        const figure = figureOf(rows, language)
        const parts = ganttParts(figure, 900, 11)
        const whole = bars(drawWholeGantt(figure, 900, 11).shapes)
        const cut = parts.stretches.flatMap(({ top, draw }) =>
          bars(draw().shapes).map(bar => ({ ...bar, y: bar.y + top + parts.head.height }))
        )
        expect(cut.map(({ id, part, x, width }) => [id, part, x, width])).toEqual(
          whole.map(({ id, part, x, width }) => [id, part, x, width])
        )
        for (const [index, bar] of cut.entries()) {
          expect(bar.y).toBeCloseTo(whole[index]?.y ?? Number.NaN, 6)
          const row = parts.rows.get(bar.id ?? '')
          if (row === undefined) throw new Error('a bar without a row')
          expect(bar.y - parts.head.height).toBeGreaterThanOrEqual(row.top)
          expect(bar.y + bar.height - parts.head.height).toBeLessThanOrEqual(row.top + row.height)
        }
      }),
      { numRuns: 40 }
    )
  })

  it('never writes smaller than seven points on paper', () => {
    const drawing = drawWholeGantt(
      figureOf([
        { kind: 'action', id: 'a', label: 'x', start: '2020-01-01', end: '2021-01-01', milestones: [] }
      ]),
      933,
      (8 * 96) / 72
    )
    for (const shape of drawing.shapes)
      if (shape.shape === 'text') expect((shape.size * 72) / 96).toBeGreaterThanOrEqual(7 - 1e-2)
  })

  it('splits long times into stretches that cover them without gap', () => {
    const metrics = metricsOf(600, 10)
    const parts = splitTime({ from: 24000, until: 24400 }, metrics)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts[0]?.from).toBe(24000)
    expect(parts.at(-1)?.until).toBe(24400)
    for (const [index, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[index]?.until)
  })

  it('says how many actions, milestones, undated and moved ones there are, and lists all in the table', () => {
    const rows: ScheduleRow[] = [
      { kind: 'axis', id: 'x', label: 'Asse 1' },
      {
        kind: 'action',
        id: 'a',
        label: 'A',
        start: '2020-01-01',
        end: '2020-06-30',
        approved: { start: '2020-01-01', end: '2020-05-31' },
        milestones: [{ title: 'M', dueDate: '2020-02-01', doneDate: null }]
      },
      { kind: 'action', id: 'b', label: 'B', start: null, end: null, milestones: [] },
      { kind: 'action', id: 'c', label: 'C', start: '2021-02-01', end: '2020-02-01', milestones: [] }
    ]
    const figure = figureOf(rows)
    expect(figure.alt).toContain('Un’azione tra il')
    expect(figure.alt).toContain('Una tappa.')
    expect(figure.alt).toContain('Un’azione non ha ancora date')
    expect(figure.alt).toContain('La fine precede l’inizio: C.')
    expect(figure.alt).toContain('spostata')
    expect(figure.alt).toContain('A: fine +30 giorni.')
    expect(figure.table.rows.map(row => row[0])).toEqual(['Asse 1', 'A', 'B', 'C'])
    const shift = figure.table.columns.findIndex(({ label }) => label === 'Scostamento')
    expect(figure.table.rows.map(row => row[shift])).toEqual([
      '',
      'fine +30 giorni',
      'aggiunta dopo l’approvazione',
      'aggiunta dopo l’approvazione'
    ])
    const [, bar] = figure.model.rows
    expect(bar?.kind === 'action' && bar.hint).toContain('Rispetto all’approvazione: fine +30 giorni')
  })

  it('writes the same safe SVG each time', () => {
    const figure = figureOf([
      { kind: 'action', id: 'a', label: '<script>&"', start: '2020-01-01', end: '2020-06-30', milestones: [] }
    ])
    const svg = () => drawingSvg(drawWholeGantt(figure, 800, 11), paletteOf('print'))
    expect(svg()).toBe(svg())
    expect(svg()).not.toContain('<script>')
  })
})

describe('times that are known roughly', () => {
  const row = (start: string, end: string): ScheduleRow => ({
    kind: 'action',
    id: 'a',
    label: 'Azione',
    start,
    end,
    milestones: [{ title: 'Tappa', dueDate: '2022-34~', doneDate: null }]
  })
  const rowOf = (start: string, end: string) => figureOf([row(start, end)]).model.rows[0]

  it('are drawn as all that they can mean, with the part that is certain', () => {
    expect(rowOf('2022-03-01', '2022-35')).toMatchObject({
      span: { start: '2022-03-01', end: '2022-09-30' },
      sure: { start: '2022-03-01', end: '2022-07-01' },
      hint: 'Azione: 1° mar 2022 – 3° trimestre 2022',
      milestones: [{ date: '2022-06-30', hint: 'Tappa: circa 2° trimestre 2022' }]
    })
    expect(rowOf('2022', '2022')).toMatchObject({
      span: { start: '2022-01-01', end: '2022-12-31' },
      sure: null
    })
  })

  it('are named in the legend only where there are some', () => {
    const words = (rows: readonly ScheduleRow[]) =>
      drawWholeGantt(figureOf(rows), 900, 11).shapes.flatMap(shape =>
        shape.shape === 'text' ? [shape.text] : []
      )
    expect(words([row('2022-03-01', '2022')])).toContain('Date non esatte')
    expect(words([row('2022-03-01', '2022-09-30')])).not.toContain('Date non esatte')
  })
})
