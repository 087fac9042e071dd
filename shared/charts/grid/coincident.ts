/** A place inside a cell of side 1 with its middle at 0,0, and the radius that touches no other place and no edge. */
export type Place = { readonly x: number; readonly y: number; readonly room: number }

// Up to this many points stand in one column, so that each label has a line of its own.
const ONE_COLUMN = 4
const TWO_COLUMNS = 12
const INSET = 0.88

const columnsFor = (count: number): number => {
  if (count <= ONE_COLUMN) return 1
  if (count <= TWO_COLUMNS) return 2
  return Math.ceil(Math.sqrt(count))
}

/**
 * Arranges `count` coincident points of a cell in rows and columns, first at the top, so that none covers another; the same
 * count gives the same places.
 */
export const arrangeCell = (count: number): Place[] => {
  const columns = columnsFor(count)
  const rows = Math.ceil(count / columns)
  const column = INSET / columns
  const row = INSET / Math.max(rows, 1)
  const room = Math.min(column, row) / 2
  return Array.from({ length: count }, (_, index) => {
    const atColumn = Math.floor(index / rows)
    const inColumn = Math.min(rows, count - atColumn * rows)
    const atRow = index % rows
    return {
      // A single column stands to the left of the middle: labels are written to the right of their points.
      x: columns === 1 ? -0.36 : (atColumn - (columns - 1) / 2) * column - (columns === 2 ? 0.16 : 0),
      y: ((inColumn - 1) / 2 - atRow) * row,
      room: columns === 1 ? Math.min(room, 0.14) : columns === 2 ? Math.min(room, 0.12) : room
    }
  })
}
