import { expect, test } from 'vitest'
import { cellBeside } from './cell-beside.ts'

/** Two rows of three columns, of which the middle one cannot be edited. */
const GRID = { rows: 2, columns: 3, isEditable: ({ column }: { readonly column: number }) => column !== 1 }

test.each([
  ['next', { row: 0, column: 0 }, { row: 0, column: 2 }],
  ['next', { row: 0, column: 2 }, { row: 1, column: 0 }],
  ['next', { row: 1, column: 2 }, null],
  ['previous', { row: 1, column: 0 }, { row: 0, column: 2 }],
  ['previous', { row: 0, column: 0 }, null],
  ['down', { row: 0, column: 2 }, { row: 1, column: 2 }],
  ['down', { row: 1, column: 2 }, null],
  ['up', { row: 1, column: 0 }, { row: 0, column: 0 }],
  ['stay', { row: 0, column: 0 }, null],
  ['left', { row: 0, column: 0 }, null]
] as const)('From a cell the keyboard goes %s: from %o to %o.', (end, from, to) => {
  expect(cellBeside(GRID, from, end)).toEqual(to)
})
