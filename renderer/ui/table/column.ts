import type { ReactNode } from 'react'

export type CellValue = string | number | null

/** Where the keyboard goes after an input: stays where it was, went elsewhere by itself, or on to a neighbour. */
export type EditEnd = 'stay' | 'left' | 'next' | 'previous' | 'down' | 'up'

/** How a cell is edited at the moment. */
export type CellEditing = {
  /** The key that was pressed on the cell: it takes the place of what stood there. */
  readonly typed?: string | undefined
  /** What was typed before and is not saved stands there again; the keyboard is elsewhere. */
  readonly isWaiting?: boolean | undefined
  /** The keyboard goes on, at once: what was typed is on its way. */
  readonly onGo: (end: EditEnd) => void
  /** The input is no longer wanted; `hasFocus`: the keyboard is still in it. */
  readonly onEnd: (hasFocus: boolean) => void
}

export type CellEdit<Row> = {
  /** Key of what is typed into the cell and not saved (renderer/app/typed/drafts.ts). */
  readonly draft: (row: Row) => string
  /** The input in place of the cell's words; it saves by itself. */
  readonly input: (row: Row, how: CellEditing) => ReactNode
  /** Takes away what stands there, without an input; undefined where something must stand. Rejects with a PianoError. */
  readonly empty?: (row: Row) => Promise<boolean>
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
