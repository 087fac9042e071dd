import { useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import type { GanttFigure } from '#shared/charts/figure.ts'
import { type GanttParts, type GanttStretch, ganttParts } from '#shared/charts/gantt/screen.ts'
import { type Palette, paletteOf, type Scheme } from '#shared/charts/palette.ts'
import { DrawingView } from './drawing-view.tsx'
import classes from './gantt-canvas.module.css'

const scrollerOf = (element: HTMLElement): HTMLElement | null => {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above
  }
  return null
}

/**
 * What an element scrolls in, and how far from its upper edge it begins, looked at anew when `content` is another. Undefined while
 * nobody has looked; null where nothing scrolls.
 */
const useScroller = (element: RefObject<HTMLElement | null>, content: unknown) => {
  const [scroller, setScroller] = useState<HTMLElement | null>()
  const [margin, setMargin] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content means other words above, which may wrap otherwise.
  useLayoutEffect(() => {
    if (element.current === null) return
    const found = scroller ?? scrollerOf(element.current)
    setScroller(found)
    if (found === null) return
    const top = element.current.getBoundingClientRect().top - found.getBoundingClientRect().top
    setMargin(Math.round(top + found.scrollTop))
  }, [element, scroller, content])
  return { scroller, margin }
}

type GanttProps = {
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

/** Shapes take the pointer, though the whole is one image to assistive technology: what lies over it is the keyboard's way. */
const useSelect = (picture: RefObject<HTMLElement | null>, onSelect: GanttProps['onSelect']): void => {
  useEffect(() => {
    const element = picture.current
    if (element === null || onSelect === undefined) return
    const select = (event: MouseEvent) => {
      const id = recordAt(event)
      if (id !== null) onSelect(id)
    }
    element.addEventListener('click', select)
    return () => element.removeEventListener('click', select)
  }, [picture, onSelect])
}

/** The Gantt on screen: the shapes that are printed, under a head that stays; of a thousand rows only those in sight are drawn. */
export const GanttCanvas = ({ figure, width, fontSize, scheme, onSelect, over }: GanttProps) => {
  const body = useRef<HTMLDivElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  useSelect(picture, onSelect)
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
      <div ref={picture} role="img" aria-label={figure.alt}>
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
