import { Checkbox } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import lines from '../cut-lines.module.css'
import { type Column, cellText, type EditEnd } from './column.ts'
import classes from './data-table.module.css'
import type { RowEdits } from './use-cell-edits.ts'
import { withShift } from './use-selection.ts'

type Props<Row> = {
  readonly row: Row
  readonly id: string
  readonly index: number
  readonly start: number
  readonly gridId: string
  readonly columns: readonly Column<Row>[]
  readonly isOpen: boolean
  /** Undefined: rows cannot be selected. */
  readonly selected: boolean | undefined
  readonly selectLabel: string
  readonly activeColumn: number | null
  readonly edits: RowEdits | undefined
  readonly onSelect: (index: number, isRange: boolean) => void
  readonly onGo: (id: string, column: string, end: EditEnd) => void
  readonly onEdited: (id: string, column: string, hasFocus: boolean) => void
}

/** Cut off at their own end, whichever way they run: that takes `dir` on the very element that is cut. */
const Words = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): ReactNode => {
  if (column.render) return column.render(row)
  const text = cellText(column, row)
  return (
    <span className={lines.two} dir="auto" title={text}>
      {text}
    </span>
  )
}

const PlainRow = <Row,>(props: Props<Row>) => {
  const { row, id, index, start, gridId, columns, selected, activeColumn, edits } = props
  const offset = selected === undefined ? 1 : 2
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-open={props.isOpen || undefined}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      {selected !== undefined && (
        <td aria-colindex={1} className={classes.tick}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={props.selectLabel}
            checked={selected}
            onChange={event => props.onSelect(index, withShift(event))}
          />
        </td>
      )}
      {columns.map((column, at) => (
        <td
          key={column.id}
          id={`${gridId}-${index}-${at}`}
          aria-colindex={at + offset}
          className={classes.cell}
          data-first={at === 0 || undefined}
          data-kind={column.kind}
          data-active={activeColumn === at || undefined}
        >
          {edits?.has(column.id) && column.edit ? (
            column.edit.input(row, {
              ...edits.get(column.id),
              onGo: end => props.onGo(id, column.id, end),
              onEnd: hasFocus => props.onEdited(id, column.id, hasFocus)
            })
          ) : (
            <Words column={column} row={row} />
          )}
        </td>
      ))}
    </tr>
  )
}

/** One row of the table; drawn again only when something of it changed. */
export const DataRow = memo(PlainRow) as typeof PlainRow
