import { drawingSvg } from '#shared/charts/drawing-svg.ts'
import type { FigureDirection } from '#shared/charts/figure.ts'
import { paletteOf, type Scheme } from '#shared/charts/palette.ts'

/** One sentence in the middle, in place of a picture without content. */
export const emptySvg = (
  text: string,
  width: number,
  height: number,
  fontSize: number,
  scheme: Scheme,
  direction: FigureDirection
): string => {
  const shapes = [
    {
      shape: 'text',
      x: width / 2,
      y: height / 2 + fontSize * 0.35,
      text,
      size: fontSize,
      anchor: 'middle',
      fill: 'muted'
    }
  ] as const
  return drawingSvg({ width, height, direction, shapes }, paletteOf(scheme))
}
