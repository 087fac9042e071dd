import type { EditEnd } from './column.ts'

export type Cell = { readonly row: number; readonly column: number }

export type GridSize = {
  readonly rows: number
  readonly columns: number
  readonly isEditable: (cell: Cell) => boolean
}

/**
 * The cell that the keyboard goes on to, as in a spreadsheet: Enter down, Shift+Enter up, in the same column; the tab key to the next cell
 * that can be edited, at the end of a row in the next one. Null: there is none.
 */
export const cellBeside = (
  { rows, columns, isEditable }: GridSize,
  from: Cell,
  end: EditEnd
): Cell | null => {
  if (end === 'stay' || end === 'left') return null
  if (end === 'down' || end === 'up') {
    const row = from.row + (end === 'down' ? 1 : -1)
    return row >= 0 && row < rows ? { ...from, row } : null
  }
  const by = end === 'next' ? 1 : -1
  const last = rows * columns
  for (let at = from.row * columns + from.column + by; at >= 0 && at < last; at += by) {
    const cell = { row: Math.floor(at / columns), column: at % columns }
    if (isEditable(cell)) return cell
  }
  return null
}
