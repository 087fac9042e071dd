import { describe, expect, it } from 'vitest'
import { cell, footnote, text } from '../../tree/index.ts'
import { columnWidths } from './column-widths.ts'

const column = (share: number, head: string, ...cells: readonly string[]) => ({
  share,
  numeric: false,
  heads: [cell(head)],
  cells: cells.map(text => cell(text))
})
const total = (widths: readonly number[]): number => widths.reduce((sum, one) => sum + one, 0)

describe('columnWidths', () => {
  it('follows the shares where words are short', () => {
    expect(columnWidths([column(1, 'a'), column(3, 'b')], { width: 8000, sides: 170, rtl: false })).toEqual([
      2000, 6000
    ])
  })

  it('widens a column for its longest word and takes it from the others', () => {
    const widths = columnWidths(
      [column(1, 'Finanziamento', 'x'), column(5, 'b'), column(5, 'c', 'two words')],
      { width: 8000, sides: 170, rtl: false }
    )
    expect(widths[0]).toBeGreaterThan(1400)
    expect(Math.abs((widths[1] ?? 0) - (widths[2] ?? 0))).toBeLessThan(2)
    expect(total(widths)).toBe(8000)
  })

  it('has room for a whole code, and for the number of a footnote at a word', () => {
    const room = { width: 8000, sides: 170, rtl: false }
    const widthOf = (content: Parameters<typeof cell>[0]) =>
      columnWidths([{ ...column(1, 'a'), cells: [cell(content)] }, column(20, 'b')], room)[0] ?? 0
    expect(widthOf('ASSE-INC-02')).toBeGreaterThan(1.5 * widthOf('asse-inc'))
    expect(widthOf([text('1.234,5'), footnote(text('x'))])).toBe(widthOf('1.234,500'))
  })

  it('gives a word a little more than its letters, and digits among Arabic the width of its font', () => {
    const needIn = (rtl: boolean) =>
      columnWidths([column(0.01, '2022'), column(99, 'b')], { width: 90_000, sides: 0, rtl })[0] ?? 0
    const [bold, plex] = [4 * 556, 4 * 600].map(width => (width * 20) / 100)
    expect(needIn(false)).toBeGreaterThan(bold ?? 0)
    expect(needIn(true)).toBeGreaterThan(plex ?? 0)
  })

  it('where not all words have room leaves amounts and short words whole, and lets the longest give way', () => {
    const amount = { ...column(1, 'Importo', '12.345.678,90\u00a0EUR'), numeric: true }
    const code = column(1, 'Codice', '12.04.1.03.02.99.999')
    const widthsIn = (width: number, ...columns: readonly (typeof amount)[]) =>
      columnWidths(columns, { width, sides: 170, rtl: false })
    const [short = 0, , cut = 0, whole = 0] = widthsIn(
      5000,
      column(1, 'Azione'),
      column(9, 'Voce', 'multilingue'),
      code,
      amount
    )
    const needOf = (one: typeof amount) => widthsIn(90_000, { ...one, share: 0.01 }, column(99, 'b'))[0] ?? 0
    expect(short).toBe(needOf(column(1, 'Azione')))
    expect(whole).toBeGreaterThanOrEqual(needOf(amount))
    expect(cut).toBeLessThan(needOf(code))
    expect(short + cut + whole).toBeLessThan(5000)
  })

  it('cuts what is no word and still fills the page', () => {
    const widths = columnWidths([column(1, 'a', 'x'.repeat(500)), column(1, 'b')], {
      width: 9000,
      sides: 170,
      rtl: false
    })
    expect(widths).toEqual([4500, 4500])
    expect(
      total(columnWidths(Array(7).fill(column(1, 'x'.repeat(60))), { width: 9001, sides: 170, rtl: false }))
    ).toBe(9001)
  })
})
