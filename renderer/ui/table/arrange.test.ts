import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asSpreadsheet, codesOf, filterRows, sortRows } from './arrange.ts'
import type { Column } from './column.ts'

type Row = { readonly name: string; readonly sector: string | null; readonly size: number | null }

const name: Column<Row> = { id: 'name', header: 'Nome', value: row => row.name }
const sector: Column<Row> = {
  id: 'sector',
  header: 'Settore',
  value: row => row.sector,
  text: row => row.sector?.toUpperCase() ?? ''
}
const size: Column<Row> = { id: 'size', header: 'Numero', value: row => row.size }
const columns = [name, sector, size]
const { compare } = new Intl.Collator('it')

const row = (text: string, code: string | null = null, number: number | null = null): Row => ({
  name: text,
  sector: code,
  size: number
})
const rows = fc.array(
  fc.record({
    name: fc.string(),
    sector: fc.option(fc.constantFrom('public', 'civic')),
    size: fc.option(fc.integer())
  })
)

test('Typed words find rows whatever the case and the accents, and all of them must be there.', () => {
  const list = [row('Città Mondo', 'civic'), row('CITTA sola'), row('Forum')]
  expect(filterRows(list, columns, 'citta CIVIC', {}).items).toEqual([list[0]])
  expect(filterRows(list, columns, 'città', {}).items).toEqual([list[0], list[1]])
})

test('Words are found as Ctrl+K finds them, and near spellings where nothing else is found.', () => {
  const list = [row('Tutela dell’ambiente'), row('Co-sviluppo S.p.A.'), row('منتدى والمدينة')]
  const found = (typed: string) => filterRows(list, columns, typed, {}).items.map(one => list.indexOf(one))
  for (const typed of ['ambiente', 'dellambiente', "dell'ambiente", 'ambeinte'])
    expect([typed, found(typed)]).toEqual([typed, [0]])
  for (const typed of ['cosviluppo', 'co sviluppo', 'spa'])
    expect([typed, found(typed)]).toEqual([typed, [1]])
  for (const typed of ['مدينه', 'المدينة']) expect([typed, found(typed)]).toEqual([typed, [2]])
  expect(found('piazza')).toEqual([])
})

test('A chip keeps the rows with one of its codes; the empty code stands for what is not set.', () => {
  const list = [row('a', 'public'), row('b', 'civic'), row('c')]
  expect(filterRows(list, columns, '', { sector: ['civic', ''] }).items).toEqual([list[1], list[2]])
})

test('Filtering gives rows of the list in their order, never others.', () => {
  fc.assert(
    fc.property(rows, fc.string(), (list, typed) => {
      const found = filterRows(list, columns, typed, {}).items
      expect(found).toEqual(list.filter(one => found.includes(one)))
    })
  )
})

test('Sorting follows the locale, and what is not set stands last both ways.', () => {
  const list = [row('zeta', null, 2), row('Èrmes', null, null), row('alfa', null, 10)]
  expect(sortRows(list, name, false, compare).map(one => one.name)).toEqual(['alfa', 'Èrmes', 'zeta'])
  expect(sortRows(list, size, false, compare).map(one => one.size)).toEqual([2, 10, null])
  expect(sortRows(list, size, true, compare).map(one => one.size)).toEqual([10, 2, null])
})

test('Sorting keeps every row once.', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (list, descending) => {
      const sorted = sortRows(list, size, descending, compare)
      expect(new Set(sorted)).toEqual(new Set(list))
      expect(sorted).toHaveLength(list.length)
    })
  )
})

test('A chip offers each code once with its count, and "not set" last.', () => {
  const list = [row('a'), row('b', 'public'), row('c', 'civic'), row('d', 'public')]
  expect(codesOf(list, sector, compare)).toEqual([
    { code: 'civic', label: 'CIVIC', count: 1 },
    { code: 'public', label: 'PUBLIC', count: 2 },
    { code: '', label: '', count: 1 }
  ])
})

test('Copied cells are words, quoted where they must be, and never formulas.', () => {
  const list = [row('=1+1', 'public', -5), row('a "b"\tc', null, null)]
  expect(asSpreadsheet(list, columns)).toBe(
    ['Nome\tSettore\tNumero', "'=1+1\tPUBLIC\t-5", '"a ""b""\tc"\t\t'].join('\r\n')
  )
})

test('What a spreadsheet takes bears no marks of direction, and still no formula behind them.', () => {
  const list = [{ name: '\u200e=1+1', sector: '\u200e-5,5', size: null }]
  expect(asSpreadsheet(list, columns)).toBe("Nome\tSettore\tNumero\r\n'=1+1\t-5,5\t")
})
