import { useReducedMotion } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import type { Canvas } from '#shared/charts/echarts/frame.ts'
import { echartsOption } from '#shared/charts/echarts/option.ts'
import type { ChartFigure } from '#shared/charts/figure.ts'
import { initChart } from './echarts.ts'

type Props = {
  readonly figure: ChartFigure
  readonly canvas: Canvas
  readonly onSelect?: (id: string) => void
}

const idOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null

/** A figure drawn by ECharts; drawn anew when its place, scheme or content changes, because the layout depends on all three. */
export const ChartCanvas = ({ figure, canvas, onSelect }: Props) => {
  const host = useRef<HTMLDivElement>(null)
  const still = useReducedMotion()
  const { width, height, fontSize, scheme, interactive } = canvas

  useEffect(() => {
    if (host.current === null) return
    const chart = initChart(host.current, null, { renderer: 'svg', width, height })
    const option = echartsOption(figure, { width, height, fontSize, scheme, interactive })
    chart.setOption(still ? { ...option, animation: false } : option)
    chart.on('click', event => {
      const id = idOf(event.data)
      if (id !== null) onSelect?.(id)
    })
    return () => chart.dispose()
  }, [figure, width, height, fontSize, scheme, interactive, still, onSelect])

  return <div ref={host} role="img" aria-label={figure.alt} style={{ width, height }} />
}
