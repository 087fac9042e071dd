import { describe, expect, it } from 'vitest'
import { type FlowItem, type Height, KEEP, type Keep, NO_HEIGHT } from './flow.ts'
import { planPages } from './plan.ts'

const HEIGHT = 10_000

const height = (least: number, most = least): Height => ({ least, most })

const item = (
  strips: readonly { readonly height: Height; readonly keep?: Keep; readonly notes?: readonly Height[] }[],
  rest: Partial<Omit<FlowItem, 'strips'>> = {}
): FlowItem => ({
  strips: strips.map(({ height, keep = KEEP.no, notes = [] }) => ({
    height,
    keep,
    notes,
    before: 0,
    after: 0
  })),
  repeated: NO_HEIGHT,
  onNewPage: false,
  write: () => [],
  ...rest
})

const paragraph = (tall: Height, anchor?: string): FlowItem =>
  item([{ height: tall }], anchor === undefined ? {} : { anchor })
const heading = (anchor: string): FlowItem => item([{ height: height(500), keep: KEEP.always }], { anchor })
/** A table of equal rows, of which the first is the header. */
const table = (rows: number, tall: Height, keep: Keep = KEEP.no): FlowItem =>
  item(
    Array.from({ length: rows }, (_, index) => ({
      height: tall,
      keep: index === rows - 1 ? KEEP.no : index < 2 || index === rows - 2 ? KEEP.always : keep
    })),
    { repeated: tall }
  )

const planned = (...items: readonly FlowItem[]) => planPages([{ items, height: HEIGHT }])

describe('planPages', () => {
  it('begins a page by force before what may not have room, and with it counts the pages of headings', () => {
    const last = paragraph(height(3000, 3200), 'last')
    const plan = planned(paragraph(height(6000, 7000)), last)
    expect([...plan.startsOf(last)]).toEqual([0])
    expect(plan.bookmarks.get('last')).toBe('2')
  })

  it('moves a heading with what follows it', () => {
    const title = heading('title')
    const plan = planned(paragraph(height(8500)), title, table(4, height(400), KEEP.table))
    expect([...plan.startsOf(title)]).toEqual([0])
  })

  it('lets a table go on by itself where every program breaks it at the same row', () => {
    const long = table(40, height(400))
    const after = heading('after')
    const plan = planned(long, after, paragraph(height(400)))
    expect([...plan.startsOf(long)]).toEqual([])
    expect(plan.bookmarks.get('after')).toBe('2')
  })

  it('cuts a table of tall rows wherever a page ends', () => {
    const long = { ...table(40, height(400)), unruly: true }
    expect([...planned(long).startsOf(long)]).toEqual([24])
  })

  it('cuts a table where programs may not break it at the same row', () => {
    const long = table(40, height(380, 420))
    expect([...planned(long).startsOf(long)].length).toBeGreaterThan(0)
  })

  it('leaves no page a single row of a table', () => {
    // 24 rows have room beside the header; the 25th would stand alone on the next page.
    const long = table(26, height(400))
    expect([...planned(long).startsOf(long)]).toEqual([24])
  })

  it('counts the notes of a page, and the rule above them once', () => {
    const note = [height(1000)]
    const noted = (tall: number): FlowItem => item([{ height: height(tall), notes: note }])
    const last = paragraph(height(3000))
    expect([...planned(noted(2000), noted(2000), last).startsOf(last)]).toEqual([])
    expect([...planned(noted(2000), noted(3000), last).startsOf(last)]).toEqual([0])
  })

  it('keeps the tables of a sheet together where they fit, and their rows where that is all that fits', () => {
    const sheet = (rows: number): FlowItem => {
      const one = table(rows, height(400), KEEP.table)
      const strips = one.strips.map((strip, index) =>
        index === rows - 1 ? { ...strip, keep: KEEP.sheet } : strip
      )
      return { ...one, strips }
    }
    const before = paragraph(height(4000))
    const small = table(4, height(400), KEEP.table)
    const [fits, tooLong] = [sheet(14), sheet(22)]
    const first = planned(before, fits, small)
    expect([...first.startsOf(fits)]).toEqual([0])
    expect([...first.startsOf(small)]).toEqual([])
    const second = planned(before, tooLong, small)
    expect([...second.startsOf(tooLong)]).toEqual([0])
    expect([...second.startsOf(small)]).toEqual([0])
  })

  it('goes on with a sheet on a page that is hardly begun, its tables apart if need be', () => {
    const sheet = (): readonly FlowItem[] => {
      const fields = table(18, height(400), KEEP.table)
      const strips = fields.strips.map((strip, index) =>
        index === fields.strips.length - 1 ? { ...strip, keep: KEEP.sheet } : strip
      )
      return [heading('action'), { ...fields, strips }, table(5, height(400), KEEP.table)]
    }
    const [title = heading(''), fields = title, indicators = title] = sheet()
    const begun = planned(paragraph(height(2000)), title, fields, indicators)
    expect([begun.startsOf(title), begun.startsOf(fields), begun.startsOf(indicators)]).toEqual([
      new Set(),
      new Set(),
      new Set([0])
    ])
    const fuller = planned(paragraph(height(4000)), title, fields, indicators)
    expect([fuller.startsOf(title), fuller.startsOf(indicators)]).toEqual([new Set([0]), new Set()])
  })

  it('ends a chapter with two tables on its last page rather than with one alone', () => {
    const withNext = (one: FlowItem): FlowItem => ({
      ...one,
      strips: one.strips.map((strip, index) =>
        index === one.strips.length - 1 ? { ...strip, keep: KEEP.sheet } : strip
      )
    })
    const sheet = () => ({
      fields: withNext(table(16, height(400), KEEP.table)),
      milestones: withNext(table(3, height(400), KEEP.table)),
      indicators: table(4, height(400), KEEP.table)
    })
    const alone = sheet()
    const chapter = planned(paragraph(height(1500)), heading('a'), ...Object.values(alone))
    expect([...chapter.startsOf(alone.milestones)]).toEqual([0])
    expect([...chapter.startsOf(alone.indicators)]).toEqual([])
    const first = sheet()
    const goesOn = planned(
      paragraph(height(1500)),
      heading('a'),
      ...Object.values(first),
      heading('b'),
      table(14, height(400), KEEP.table)
    )
    expect([...goesOn.startsOf(first.milestones)]).toEqual([])
    expect([...goesOn.startsOf(first.indicators)]).toEqual([0])
  })

  it('counts what is taller than a page as the pages that it takes', () => {
    const plan = planned(paragraph(height(25_000)), heading('after'))
    expect(plan.bookmarks.get('after')).toBe('3')
    expect(plan.count).toBe(3)
  })
})
