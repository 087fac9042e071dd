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
  return {
    elsewhere: () => {
      first.current = null
    },
    go: (from: Cell, end: EditEnd) => {
      const isTab = end === 'next' || end === 'previous'
      const column = first.current ?? from.column
      const to = cellBeside(grid, isTab ? from : { ...from, column }, end)
      grid.focus()
      if (to === null) return
      grid.moveTo(to)
      if (!isTab) return
      first.current = column
      grid.edit(to)
    }
  }
}
