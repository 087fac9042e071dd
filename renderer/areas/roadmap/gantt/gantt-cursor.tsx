import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { useFormats, useText } from '../../../app/text/use-text.ts'
import { named, type PlannedAction } from '../plan.ts'
import classes from './gantt.module.css'

type Props = {
  /** What holds the drawing and is the place that the cursor is measured in. */
  readonly frame: RefObject<HTMLDivElement | null>
  readonly actions: readonly PlannedAction[]
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}
type Band = { readonly top: number; readonly height: number; readonly left: number; readonly width: number }

/** Where the words of a row stand in the drawing; null while the table is shown instead. */
const bandOf = (frame: HTMLElement, id: string): Band | null => {
  const words = [...frame.querySelectorAll(`svg text[data-record="${CSS.escape(id)}"]`)]
  const drawing = words[0]?.closest('svg')
  if (!drawing) return null
  const [outer, svg] = [frame.getBoundingClientRect(), drawing.getBoundingClientRect()]
  const boxes = words.map(word => word.getBoundingClientRect())
  const top = Math.min(...boxes.map(box => box.top))
  const bottom = Math.max(...boxes.map(box => box.bottom))
  return { top: top - outer.top - 4, height: bottom - top + 8, left: svg.left - outer.left, width: svg.width }
}

/** One button that lies over a row of the drawing: arrows carry it from action to action, Enter opens the action. */
export const GanttCursor = ({ frame, actions, openId, onOpen }: Props) => {
  const t = useText()
  const formats = useFormats()
  const [id, setId] = useState<string | null>(null)
  const [band, setBand] = useState<Band | null>(null)
  const at = Math.max(
    0,
    actions.findIndex(action => action.id === (id ?? openId))
  )
  const action = actions[at]
  const actionId = action?.id ?? null

  useEffect(() => {
    if (openId !== null) setId(openId)
  }, [openId])

  useEffect(() => {
    const holder = frame.current
    if (holder === null || actionId === null) return
    const measure = () => setBand(bandOf(holder, actionId))
    measure()
    const watch = new MutationObserver(measure)
    watch.observe(holder, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [frame, actionId])

  if (action === undefined || band === null) return null
  const { startDate, endDate } = action
  const label =
    startDate === null && endDate === null
      ? t('roadmap.gantt.rowUndated', { title: named(action) })
      : t('roadmap.gantt.row', {
          title: named(action),
          from: formats.date(startDate) || '…',
          to: formats.date(endDate) || '…'
        })
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
    const button = event.currentTarget
    requestAnimationFrame(() => button.scrollIntoView({ block: 'nearest' }))
    if (openId !== null) onOpen(next.id)
  }
  return (
    <>
      <button
        type="button"
        className={classes.cursor}
        data-open={action.id === openId || undefined}
        style={{
          top: band.top,
          height: band.height,
          // The drawing itself lies from left to right in every language.
          left: band.left,
          width: band.width
        }}
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
