import type { MouseEvent } from 'react'

/** What a click with Shift or Ctrl means for the selection. */
export type Picked = 'range' | 'toggle' | null

type Actions = {
  /** `row` as it stands in the ids of its cells. */
  readonly click: (row: string, column: number, picked: Picked) => void
  readonly doubleClick?: () => void
}

const cellAt = (gridId: string, target: EventTarget) => {
  const id = target instanceof Element ? target.closest('td')?.id : undefined
  if (!id?.startsWith(`${gridId}-`)) return null
  const end = id.lastIndexOf('-')
  return { row: id.slice(gridId.length + 1, end), column: Number(id.slice(end + 1)) }
}

/**
 * What the pointer does on the cells of a grid, whose ids are `<gridId>-<row>-<column>`. The grid listens to it as it does to keys:
 * it has the focus, and a cell is no control of its own.
 */
export const pointerOnCells = (gridId: string, { click, doubleClick }: Actions) => ({
  onMouseDown: (event: MouseEvent) => {
    // Words would be selected.
    if ((event.detail > 1 || event.shiftKey) && cellAt(gridId, event.target) !== null) event.preventDefault()
  },
  onClick: (event: MouseEvent) => {
    const cell = cellAt(gridId, event.target)
    // The second click of two belongs to `doubleClick`: the first may have moved the rows.
    const picked = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : null
    if (cell !== null && event.detail < 2) click(cell.row, cell.column, picked)
  },
  onDoubleClick: (event: MouseEvent) => {
    if (cellAt(gridId, event.target) !== null) doubleClick?.()
  }
})
