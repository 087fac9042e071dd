import { useDirection } from '@mantine/core'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { NARROWEST_PANEL, WIDEST_PANEL } from '#shared/contract/device-settings.ts'
import { useDeviceSettings } from '../app/places/use-device-settings.ts'
import { useText } from '../app/text/use-text.ts'
import classes from './list-detail.module.css'

type Props = {
  /** The list, the tree, the grid: it keeps its place while the panel opens. */
  readonly children: ReactNode
  /** The record beside it; null: the list has the whole width. */
  readonly panel: ReactNode | null
}

const STEP = 24

const clamp = (width: number): number => Math.round(Math.max(NARROWEST_PANEL, Math.min(WIDEST_PANEL, width)))

/** List and detail side by side; the border between them can be moved by pointer and by arrows (LOOK.md). */
export const ListDetail = ({ children, panel }: Props) => {
  const t = useText()
  const { dir } = useDirection()
  const { settings, keep } = useDeviceSettings()
  const width = settings.panelWidth
  const setWidth = (panelWidth: number) => keep({ panelWidth })
  const start = useRef<{ x: number; width: number } | null>(null)
  // The panel stands at the end of the line: pulling against the reading direction makes it wider.
  const way = dir === 'rtl' ? 1 : -1

  const onPointerMove = (event: PointerEvent) => {
    if (start.current !== null) setWidth(clamp(start.current.width + (event.clientX - start.current.x) * way))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? way : event.key === 'ArrowLeft' ? -way : 0
    if (step === 0) return
    event.preventDefault()
    setWidth(clamp(width + step * STEP))
  }
  return (
    <div className={classes.both}>
      <div className={classes.list}>{children}</div>
      {panel !== null && (
        <>
          <hr
            className={classes.border}
            tabIndex={0}
            aria-orientation="vertical"
            aria-label={t('panel.resize')}
            aria-valuemin={NARROWEST_PANEL}
            aria-valuemax={WIDEST_PANEL}
            aria-valuenow={width}
            onKeyDown={onKeyDown}
            onPointerDown={event => {
              event.preventDefault()
              event.currentTarget.setPointerCapture(event.pointerId)
              start.current = { x: event.clientX, width }
            }}
            onPointerMove={onPointerMove}
            onPointerUp={event => {
              onPointerMove(event)
              start.current = null
            }}
          />
          <aside
            className={classes.panel}
            style={{ '--pc-panel': `${width}px` }}
            aria-label={t('panel.label')}
          >
            {panel}
          </aside>
        </>
      )}
    </div>
  )
}
