import type { ReactNode } from 'react'

export type CellValue = string | number | null

/** How a simple field is changed inside a table. */
export type CellEdit<Row> = {
  readonly kind: 'line' | 'choice' | 'date' | 'when' | 'number'
  /** Codes and their words, for `choice`. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly value: (row: Row) => CellValue
  /** Writes the new value (usually by `commit`); rejects to leave the cell as it was. */
  readonly save: (row: Row, value: CellValue) => Promise<unknown>
}

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
