import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { Sort } from '../../app/places/arrangement.ts'
import classes from './data-table.module.css'
import { Grip } from './grip.tsx'
import { SelectAllHead, type SelectedRows } from './select-all-head.tsx'
import type { Layout } from './use-layout.ts'

type Props<Row> = {
  readonly layout: Layout<Row>
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
} & SelectedRows

/** Column heads: press to sort, drag to another place, pull the edge to resize. */
export const HeaderRow = <Row,>({ layout, sort, onSort, selected, onSelectAll }: Props<Row>) => {
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const endDrag = () => {
    setDragged(null)
    setOver(null)
  }
  const next = (id: string): Sort | null => {
    if (sort?.column !== id) return { column: id, descending: false }
    return sort.descending ? null : { column: id, descending: true }
  }
  return (
    <tr aria-rowindex={1} className={classes.head}>
      <SelectAllHead selected={selected} onSelectAll={onSelectAll} />
      {layout.shown.map((column, index) => {
        const active = sort?.column === column.id
        return (
          <th
            key={column.id}
            scope="col"
            aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            className={classes.headCell}
            data-first={index === 0 || undefined}
            data-kind={column.kind}
            draggable={index > 0}
            onDragStart={event => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(column.id)
            }}
            data-dragged={dragged === column.id || undefined}
            data-drop={(over === column.id && dragged !== column.id) || undefined}
            onDragOver={event => {
              if (dragged === null || index === 0) return
              event.preventDefault()
              setOver(column.id)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={() => {
              if (dragged !== null && dragged !== column.id) layout.move(dragged, column.id)
              endDrag()
            }}
            onDragEnd={endDrag}
          >
            <button
              type="button"
              className={classes.sort}
              onClick={() => onSort(next(column.id))}
              title={column.header}
            >
              <span>{column.header}</span>
              {active &&
                (sort.descending ? (
                  <IconArrowDown size={14} aria-hidden />
                ) : (
                  <IconArrowUp size={14} aria-hidden />
                ))}
            </button>
            <Grip column={column} layout={layout} className={classes.grip} />
          </th>
        )
      })}
    </tr>
  )
}
