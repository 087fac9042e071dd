import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordLink } from './base.ts'
import { tableOf } from './packed-table.ts'
import { type Columns, rowsOf } from './table.ts'

const columns = {
  id: 'text',
  note: 'textOrNull',
  count: 'number',
  score: 'numberOrNull',
  owner: 'linkOrNull'
} as const satisfies Columns
const table = tableOf(columns)

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
        const packed = JSON.parse(JSON.stringify(table.parse(rows)))
        expect(rowsOf(packed)).toEqual(rows)
      })
    )
  })

  it('keeps empty texts and absent ones apart', () => {
    const rows = [
      { id: '', note: null, count: 0, score: null, owner: null },
      { id: '', note: '', count: 0, score: 0, owner: null }
    ]
    expect(rowsOf(table.parse(rows))).toEqual(rows)
    expect(rowsOf(table.parse([]))).toEqual([])
  })

  it('names each linked record once', () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: String(index),
      note: null,
      count: 1,
      score: null,
      owner: department
    }))
    expect(table.parse(rows).links).toEqual([department])
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
    const result = table.safeParse([good, { ...good, ...wrong }])
    expect(result.error?.issues[0]?.path[0]).toBe(where)
  })

  it('refuses a list with a column that is too short or missing', () => {
    const packed = table.parse([{ id: 'a', note: null, count: 1, score: null, owner: null }])
    expect(() => rowsOf({ ...packed, count: 2 })).toThrow(RangeError)
    const { note: _, ...rest } = packed.columns
    expect(() => rowsOf({ ...packed, columns: rest })).toThrow(RangeError)
  })
})
