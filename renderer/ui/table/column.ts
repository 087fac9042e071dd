import type { ReactNode } from 'react'

export type CellValue = string | number | null

/** Where the keyboard goes after an input: stays where it was, went elsewhere by itself, or on to a neighbour. */
export type EditEnd = 'stay' | 'left' | 'next' | 'previous'

/** The input in place of a cell's words; it saves by itself and says when it is no longer wanted. */
export type CellEdit<Row> = (row: Row, onEnd: (end: EditEnd) => void) => ReactNode

export type Column<Row> = {
  readonly id: string
  readonly header: string
  /** What the column sorts by. Text is sorted by the screen's locale, numbers by size, null last. */
  readonly value: (row: Row) => CellValue
  /** The cell as words: shown, filtered and copied. By default the value itself. */
  readonly text?: (row: Row) => string
  /** The cell on screen where words are not enough (a light, a chip). */
  readonly render?: (row: Row) => ReactNode
  /** `number`: aligned to the end, tabular figures. */
  readonly kind?: 'text' | 'number'
  /** How many decimals the number of a row is written with; null: it has none to be set below others. */
  readonly decimals?: (row: Row) => number | null
  /** Offers a filter chip with the codes found in `value`; the words come from `text`. */
  readonly filter?: boolean
  /** Width in pixels; the first column without one takes what is left. */
  readonly width?: number
  /** Not shown until a person asks for it in the columns menu. */
  readonly hidden?: boolean
  /** The cell of the totals row, from the rows that are shown. */
  readonly total?: (rows: readonly Row[]) => ReactNode
  readonly edit?: CellEdit<Row>
}

/** The cell in words. */
export const cellText = <Row>(column: Column<Row>, row: Row): string => {
  if (column.text) return column.text(row)
  const value = column.value(row)
  return value === null ? '' : String(value)
}

/** The column whose cell the tab key goes on to: the nearest one on that side that can be edited. */
export const columnBeside = <C>(
  columns: readonly C[],
  at: number,
  end: EditEnd,
  isEditable: (column: C) => boolean
): C | undefined => {
  if (end === 'next') return columns.slice(at + 1).find(isEditable)
  if (end === 'previous') return columns.slice(0, Math.max(0, at)).findLast(isEditable)
  return undefined
}
