import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordLink } from './base.ts'
import { packedList } from './packed-table.ts'
import { type Columns, rowsOf } from './table.ts'

const columns = {
  id: 'text',
  note: 'textOrNull',
  count: 'number',
  score: 'numberOrNull',
  owner: 'linkOrNull'
} as const satisfies Columns
type Row = Readonly<Record<string, unknown>>
const listOf = (rows: readonly Row[]) => ({
  count: rows.length,
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, kind]) => [name, { kind, cells: rows.map(one => one[name]) }])
  )
})
const packed = (rows: readonly Row[]) => packedList.parse(listOf(rows))

const department: RecordLink = {
  type: 'department',
  id: '01990000-0000-7000-8000-000000000001',
  title: 'Cultura',
  deleted: false
}

/** What the model lets into a text: no control characters but tab and line end (shared/model/field.ts). */
const words = fc.string({ unit: 'grapheme' }).filter(text => !/(?![\t\n])\p{Cc}/u.test(text))
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0)
const row = fc.record({
  id: words,
  note: fc.option(words),
  count: fc.integer(),
  score: fc.option(finite),
  owner: fc.option(fc.constantFrom(department, { ...department, title: 'Giovani', deleted: true }))
})

describe('a long list over the contract', () => {
  it('comes out as it went in, also after JSON', () => {
    fc.assert(
      fc.property(fc.array(row), rows => {
        expect(rowsOf(JSON.parse(JSON.stringify(packed(rows))))).toEqual(rows)
      })
    )
  })

  it('keeps empty texts and absent ones apart', () => {
    const rows = [
      { id: '', note: null, count: 0, score: null, owner: null },
      { id: '', note: '', count: 0, score: 0, owner: null }
    ]
    expect(rowsOf(packed(rows))).toEqual(rows)
    expect(rowsOf(packed([]))).toEqual([])
  })

  it('names each linked record once', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: String(index),
      note: null,
      count: 1,
      score: null,
      owner: department
    }))
    expect(packed(rows).links).toEqual([department])
  })

  it.each([
    ['a text that is none', { id: 7 }, 'id'],
    ['null where there must be a value', { id: null }, 'id'],
    ['a missing cell', { id: undefined }, 'id'],
    ['a number that is not finite', { count: Number.NaN }, 'count'],
    ['a text for a number', { score: '1' }, 'score'],
    ['a text for a link', { owner: 'Cultura' }, 'owner'],
    ['a link with a field too many', { owner: { ...department, phone: '1' } }, 'links']
  ])('lets nothing out that is not of its column: %s', (_, wrong, where) => {
    const good = { id: 'a', note: null, count: 1, score: null, owner: null }
    const result = packedList.safeParse(listOf([good, { ...good, ...wrong }]))
    expect(result.error?.issues[0]?.path[0]).toBe(where)
  })

  it('lets no list out whose columns are not of one length', () => {
    const list = listOf([{ id: 'a', note: null, count: 1, score: null, owner: null }])
    expect(packedList.safeParse({ ...list, count: 2 }).error?.issues[0]?.path[0]).toBe('id')
    expect(packedList.safeParse(7).success).toBe(false)
  })

  it('refuses a list with a column that is too short or missing', () => {
    const list = packed([{ id: 'a', note: null, count: 1, score: null, owner: null }])
    expect(() => rowsOf({ ...list, count: 2 })).toThrow(RangeError)
    const { note: _, ...rest } = list.columns
    expect(() => rowsOf({ ...list, columns: rest })).toThrow(RangeError)
  })
})
