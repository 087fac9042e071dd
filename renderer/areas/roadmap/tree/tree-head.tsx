import { Checkbox } from '@mantine/core'
import { type PointerEvent, useRef } from 'react'
import { useText } from '../../../app/text/use-text.ts'
import tableClasses from '../../../ui/table/data-table.module.css'
import type { Layout } from '../../../ui/table/use-layout.ts'
import type { PlannedAction } from '../plan.ts'
import classes from './tree.module.css'

type Props = {
  readonly layout: Layout<PlannedAction>
  /** Of the actions shown; undefined: rows cannot be selected. */
  readonly selected: 'all' | 'some' | 'none' | undefined
  readonly onSelectAll: () => void
}

/** Column heads of the tree; their edge can be pulled. The order of rows is the plan's own, so nothing sorts. */
export const TreeHead = ({ layout, selected, onSelectAll }: Props) => {
  const t = useText()
  const start = useRef<{ x: number; width: number; way: number } | null>(null)
  const move = (id: string, event: PointerEvent) => {
    const from = start.current
    if (from !== null) layout.resize(id, from.width + (event.clientX - from.x) * from.way)
  }
  return (
    <tr aria-rowindex={1} className={tableClasses.head}>
      {selected !== undefined && (
        <th scope="col" className={tableClasses.tick}>
          <Checkbox
            size="xs"
            aria-label={t('table.selectAll')}
            checked={selected === 'all'}
            indeterminate={selected === 'some'}
            onChange={onSelectAll}
          />
        </th>
      )}
      {layout.shown.map((column, index) => (
        <th
          key={column.id}
          scope="col"
          className={`${tableClasses.headCell} ${classes.head}`}
          data-first={index === 0 || undefined}
          data-kind={column.kind}
          title={column.header}
        >
          {column.header}
          <span
            aria-hidden
            className={classes.grip}
            onPointerDown={event => {
              const cell = event.currentTarget.parentElement
              if (cell === null) return
              event.preventDefault()
              event.currentTarget.setPointerCapture(event.pointerId)
              const way = getComputedStyle(cell).direction === 'rtl' ? -1 : 1
              start.current = { x: event.clientX, width: cell.getBoundingClientRect().width, way }
            }}
            onPointerMove={event => move(column.id, event)}
            onPointerUp={event => {
              move(column.id, event)
              start.current = null
            }}
          />
        </th>
      ))}
      <th scope="col" className={tableClasses.headCell}>
        <span className={classes.keys}>{t('roadmap.column.menu')}</span>
      </th>
    </tr>
  )
}
