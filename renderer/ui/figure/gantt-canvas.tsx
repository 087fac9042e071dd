import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, memo, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { GanttFigure } from '#shared/charts/figure.ts'
import { type GanttParts, type GanttStretch, ganttParts } from '#shared/charts/gantt/screen.ts'
import { type Palette, paletteOf, type Scheme } from '#shared/charts/palette.ts'
import { DrawingView } from './drawing-view.tsx'
import classes from './gantt-canvas.module.css'
import { useScroller } from './use-scroller.ts'

type Props = {
  readonly figure: GanttFigure
  readonly width: number
  readonly fontSize: number
  readonly scheme: Scheme
  readonly onSelect?: (id: string) => void
  readonly over?: (parts: GanttParts) => ReactNode
}

const Stretch = memo(
  ({ stretch, palette }: { readonly stretch: GanttStretch; readonly palette: Palette }) => {
    const drawing = useMemo(() => stretch.draw(), [stretch])
    return (
      <div className={classes.stretch} style={{ top: stretch.top }}>
        <DrawingView drawing={drawing} palette={palette} />
      </div>
    )
  }
)

const recordAt = (event: MouseEvent): string | null =>
  event.target instanceof Element
    ? (event.target.closest('[data-record]')?.getAttribute('data-record') ?? null)
    : null

/** The Gantt on screen: the shapes that are printed, under a head that stays; of a thousand rows only those in sight are drawn. */
export const GanttCanvas = ({ figure, width, fontSize, scheme, onSelect, over }: Props) => {
  const body = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => ganttParts(figure, width, fontSize), [figure, width, fontSize])
  const palette = paletteOf(scheme)
  const { scroller, margin } = useScroller(body, parts)
  const virtual = useVirtualizer({
    count: parts.stretches.length,
    getScrollElement: () => scroller ?? null,
    estimateSize: index => parts.stretches[index]?.height ?? 0,
    scrollMargin: margin,
    overscan: 1
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer keeps the sizes of the parts before.
  useLayoutEffect(() => virtual.measure(), [virtual, parts])
  const shown =
    scroller === null
      ? parts.stretches
      : virtual.getVirtualItems().flatMap(({ index }) => parts.stretches[index] ?? [])

  return (
    <div className={classes.gantt} data-selectable={onSelect !== undefined || undefined}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the picture is one image to assistive technology; what lies over it is the keyboard's way to the records. */}
      <div
        role="img"
        aria-label={figure.alt}
        onClick={event => {
          const id = recordAt(event)
          if (id !== null) onSelect?.(id)
        }}
      >
        <DrawingView drawing={parts.legend} palette={palette} />
        <div className={classes.head} style={{ background: palette.surface }}>
          <DrawingView drawing={parts.head} palette={palette} />
        </div>
        <div ref={body} className={classes.body} style={{ height: parts.height }}>
          {shown.map(stretch => (
            <Stretch key={stretch.top} stretch={stretch} palette={palette} />
          ))}
        </div>
      </div>
      {over && (
        <div className={classes.over} style={{ top: parts.legend.height + parts.head.height }}>
          {over(parts)}
        </div>
      )}
    </div>
  )
}
