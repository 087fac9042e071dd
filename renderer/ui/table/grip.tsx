import { type PointerEvent, useRef } from 'react'
import type { Column } from './column.ts'
import type { Layout } from './use-layout.ts'

type Props<Row> = {
  readonly column: Column<Row>
  readonly layout: Layout<Row>
  readonly className: string | undefined
}

/** The edge of a column's head: pulled, it makes the column wider or narrower. */
export const Grip = <Row,>({ column, layout, className }: Props<Row>) => {
  const start = useRef<{ x: number; width: number; way: number } | null>(null)
  const move = (event: PointerEvent<HTMLElement>) => {
    if (start.current === null) return
    layout.resize(column.id, start.current.width + (event.clientX - start.current.x) * start.current.way)
  }
  return (
    <span
      aria-hidden
      className={className}
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
