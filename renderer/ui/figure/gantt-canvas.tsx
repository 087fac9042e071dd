import { useMemo } from 'react'
import type { GanttFigure } from '#shared/charts/figure.ts'
import { drawWholeGantt } from '#shared/charts/gantt/pages.ts'
import { paletteOf, type Scheme } from '#shared/charts/palette.ts'
import { DrawingView } from './drawing-view.tsx'

type Props = {
  readonly figure: GanttFigure
  readonly width: number
  readonly fontSize: number
  readonly scheme: Scheme
  readonly onSelect?: (id: string) => void
}

/** The Gantt on screen: the very shapes that are printed. */
export const GanttCanvas = ({ figure, width, fontSize, scheme, onSelect }: Props) => {
  const drawing = useMemo(() => drawWholeGantt(figure, width, fontSize), [figure, width, fontSize])
  return (
    <DrawingView
      drawing={drawing}
      palette={paletteOf(scheme)}
      alt={figure.alt}
      {...(onSelect ? { onSelect } : {})}
    />
  )
}
