import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { type PointerEvent, useRef, useState } from 'react'
import type { Sort } from '../../app/places/arrangement.ts'
import { useText } from '../../app/text/use-text.ts'
import type { Column } from './column.ts'
import classes from './data-table.module.css'
import type { Layout } from './use-layout.ts'

type Props<Row> = {
  readonly layout: Layout<Row>
  readonly sort: Sort | null
  readonly onSort: (sort: Sort | null) => void
  /** All, some or none of the rows shown are selected; undefined: rows cannot be selected. */
  readonly selected?: 'all' | 'some' | 'none' | undefined
  readonly onSelectAll: () => void
}

const Grip = <Row,>({ column, layout }: { readonly column: Column<Row>; readonly layout: Layout<Row> }) => {
  const start = useRef<{ x: number; width: number; way: number } | null>(null)
  const move = (event: PointerEvent<HTMLElement>) => {
    if (start.current === null) return
    layout.resize(column.id, start.current.width + (event.clientX - start.current.x) * start.current.way)
  }
  return (
    <span
      aria-hidden
      className={classes.grip}
      onClick={event => event.stopPropagation()}
      onPointerDown={event => {
        const cell = event.currentTarget.parentElement
        if (cell === null) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        const way = getComputedStyle(cell).direction === 'rtl' ? -1 : 1
        start.current = { x: event.clientX, width: cell.getBoundingClientRect().width, way }
      }}
      onPointerMove={move}
      onPointerUp={event => {
        move(event)
        start.current = null
      }}
    />
  )
}

/** Column heads: press to sort, drag to another place, pull the edge to resize. */
export const HeaderRow = <Row,>({ layout, sort, onSort, selected, onSelectAll }: Props<Row>) => {
  const t = useText()
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
      {selected !== undefined && (
        <th scope="col" className={classes.tick}>
          <Checkbox
            size="xs"
            aria-label={t('table.selectAll')}
            checked={selected === 'all'}
            indeterminate={selected === 'some'}
            onChange={onSelectAll}
          />
        </th>
      )}
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
            <Grip column={column} layout={layout} />
          </th>
        )
      })}
    </tr>
  )
}
