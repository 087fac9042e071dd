import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactly, figureCell, figureFields, figureOfCell, QUALIFIERS } from '../model/figure.ts'
import { readFigure } from './read-figure.ts'

const number = fc.integer({ min: 0, max: 9_999_999 }).map(value => value / 100)
const figure = fc
  .tuple(number, fc.constantFrom(...QUALIFIERS), number)
  .map(([value, qualifier, more]) =>
    qualifier === 'exact'
      ? exactly(value)
      : { value, qualifier, upper: qualifier === 'range' ? Math.round((value + more + 1) * 100) / 100 : null }
  )

test.each([
  ['ca. 1.200', 'about 1200'],
  ['1.200 circa', 'about 1200'],
  ['~ 12,5', 'about 12.5'],
  ['≥ 300', 'atLeast 300'],
  ['oltre 300', 'atLeast 300'],
  ['max 300', 'atMost 300'],
  ['200-250', 'range 200 250'],
  ['tra 200 e 250', 'range 200 250'],
  ['da 200 a 1.250', 'range 200 1250'],
  ['entre 200 et 250', 'range 200 250'],
  ['più di 300', 'atLeast 300'],
  ['plus de 300', 'atLeast 300'],
  ['300+', 'atLeast 300'],
  ['أكثر من 300', 'atLeast 300'],
  ['300 فأكثر', 'atLeast 300'],
  ['meno di 300', 'atMost 300'],
  ['moins de 300', 'atMost 300'],
  ['less than 300', 'atMost 300'],
  ['أقل من 300', 'atMost 300'],
  ['quasi 300', 'about 300'],
  ['قرابة 300', 'about 300'],
  ['ما يناهز 300', 'about 300'],
  ['-5', -5],
  ['45 %', 45],
  ['ca. 45%', 'about 45'],
  ['٤٥٪', 45],
  ['20–25 %', 'range 20 25']
])('"%s" is %s.', (typed, cell) => {
  const read = readFigure(typed, 'it-IT')
  expect(figureCell(figureFields('value', read), 'value')).toBe(cell)
})

test.each(['', 'molti', 'circa', '250-200', 'circa dodici', '1-2-3', 'about'])('"%s" is no figure.', typed =>
  expect(readFigure(typed, 'it-IT')).toBeNull()
)

test('A figure in one cell is the figure.', () => {
  fc.assert(
    fc.property(figure, one => {
      expect(figureOfCell(figureCell(figureFields('value', one), 'value'))).toEqual(one)
    })
  )
  for (const cell of ['about', 'range 3', 'about 3 4', 'exactly 3', 'about x', null, true])
    expect(figureOfCell(cell)).toBeNull()
})
