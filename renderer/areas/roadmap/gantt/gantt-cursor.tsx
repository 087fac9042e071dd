import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { GanttActionRow } from '#shared/charts/gantt/model.ts'
import type { GanttParts } from '#shared/charts/gantt/screen.ts'
import { useText } from '../../../app/text/use-text.ts'
import classes from './gantt.module.css'

type Props = {
  readonly parts: GanttParts
  readonly actions: readonly GanttActionRow[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** One button that lies over a row of the drawing: arrows carry it from action to action, Enter opens the action. */
export const GanttCursor = ({ parts, actions, openId, onOpen }: Props) => {
  const t = useText()
  const button = useRef<HTMLButtonElement>(null)
  const [id, setId] = useState<string | null>(null)
  const at = Math.max(
    0,
    actions.findIndex(action => action.id === (id ?? openId))
  )
  const action = actions[at]

  useEffect(() => {
    if (openId !== null) setId(openId)
  }, [openId])
  const { width } = parts.head
  // The panel makes the drawing narrower and its rows higher: the row that is open must not be lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another width lays all rows elsewhere.
  useEffect(() => {
    if (openId !== null && id === openId) button.current?.scrollIntoView({ block: 'nearest' })
  }, [openId, id, width])

  const band = action === undefined ? undefined : parts.rows.get(action.id)
  if (action === undefined || band === undefined) return null
  const label = t('roadmap.gantt.row', { row: action.hint })
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: actions.length - 1
    }
    const to = places[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = actions[Math.max(0, Math.min(to, actions.length - 1))]
    if (next === undefined) return
    setId(next.id)
    requestAnimationFrame(() => button.current?.scrollIntoView({ block: 'nearest' }))
    if (openId !== null) onOpen(next.id)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.cursor}
        data-open={action.id === openId || undefined}
        // The head stays over the rows: a row under it is not in sight.
        style={{ top: band.top, height: band.height, scrollMarginTop: parts.head.height }}
        aria-label={label}
        onClick={() => onOpen(action.id)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className={classes.said}>
        {id === null ? '' : label}
      </span>
    </>
  )
}
