import { useRef } from 'react'
import { type Cell, cellBeside, type GridSize } from './cell-beside.ts'
import type { EditEnd } from './column.ts'

type Grid = GridSize & {
  readonly focus: () => void
  readonly moveTo: (cell: Cell) => void
  readonly edit: (cell: Cell) => void
}

/**
 * Where the keyboard goes from the input of a cell, at once, as in a spreadsheet: after some tabs Enter goes back to the column in which
 * the first was pressed, in the next row. `elsewhere` is called when the person goes to a cell in another way.
 */
export const useGoingOn = (grid: Grid) => {
  const first = useRef<number | null>(null)
  // Chosen by a key: no input stands open, but Tab and Enter still belong to what was written.
  const isWritten = useRef(false)
  const go = (from: Cell, end: EditEnd) => {
    const isTab = end === 'next' || end === 'previous'
    const column = first.current ?? from.column
    const to = cellBeside(grid, isTab ? from : { ...from, column }, end)
    grid.focus()
    isWritten.current = end === 'stay'
    if (to === null) return
    grid.moveTo(to)
    if (!isTab) return
    first.current = column
    grid.edit(to)
  }
  return {
    elsewhere: () => {
      first.current = null
      isWritten.current = false
    },
    go,
    /** Something was written on the cell by a key. */
    written: () => {
      isWritten.current = true
    },
    /** After what was written with the input closed already; false: nothing was. */
    goOn: (from: Cell, end: EditEnd): boolean => {
      if (!isWritten.current) return false
      isWritten.current = false
      go(from, end)
      return true
    }
  }
}
