import type { EChartsOption, YAXisComponentOption } from 'echarts'
import { formatNumber } from '../../formats/numbers.ts'
import type { BarsFigure, ChartFigure, LineFigure } from '../figure.ts'
import { figureFont } from '../font.ts'
import { type Palette, paletteOf, type Scheme } from '../palette.ts'
import { isolate } from '../text/direction.ts'
import { shorten } from '../text/fit.ts'
import { textWidth } from '../text/width.ts'

/** Where and how large a figure is drawn; lengths in pixels of 1/96 inch. */
export type Canvas = {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly scheme: Scheme
  /** Hints and short motion: on screen only. */
  readonly interactive: boolean
}

/** What every part of a drawing asks for. */
export type Frame = {
  readonly canvas: Canvas
  readonly palette: Palette
  readonly rtl: boolean
  readonly small: number
}

export type Margins = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const frameOf = (figure: ChartFigure, canvas: Canvas): Frame => ({
  canvas,
  palette: paletteOf(canvas.scheme),
  rtl: figure.direction === 'rtl',
  small: Math.round(canvas.fontSize * 87.5) / 100
})

/** The margins for a figure whose lines begin at the `start` side. */
export const sides = (frame: Frame, start: number, end: number, top: number, bottom: number): Margins =>
  frame.rtl ? { left: end, right: start, top, bottom } : { left: start, right: end, top, bottom }

/** The upright axis of values: its title above it, at the side where lines begin. */
export const valueAxis = (
  { valueTitle, locale, numberStyle }: BarsFigure | LineFigure,
  { canvas, palette, rtl }: Frame,
  margins: Margins
): Extract<YAXisComponentOption, { type?: 'value' }> => ({
  type: 'value',
  axisLine: { show: false },
  axisTick: { show: false },
  position: rtl ? 'right' : 'left',
  name: isolate(valueTitle),
  nameLocation: 'end',
  nameGap: canvas.fontSize,
  nameTextStyle: {
    color: palette.muted,
    fontSize: canvas.fontSize,
    align: rtl ? 'right' : 'left',
    padding: rtl ? [0, -margins.right + 4, 0, 0] : [0, 0, 0, -margins.left + 4]
  },
  splitNumber: 4,
  splitLine: { lineStyle: { color: palette.faint } },
  axisLabel: {
    color: palette.muted,
    fontSize: canvas.fontSize,
    formatter: (value: number) => isolate(formatNumber(locale, value, numberStyle))
  }
})

/** What all figures share: type, colours, no motion on paper. */
export const baseOption = ({ canvas, palette, rtl }: Frame): EChartsOption => ({
  animation: canvas.interactive,
  animationDuration: 150,
  animationDurationUpdate: 150,
  backgroundColor: palette.surface,
  textStyle: { fontFamily: figureFont(rtl ? 'rtl' : 'ltr'), fontSize: canvas.fontSize, color: palette.ink },
  tooltip: {
    show: canvas.interactive,
    trigger: 'item',
    confine: true,
    backgroundColor: palette.surface,
    borderColor: palette.line,
    borderWidth: 1,
    transitionDuration: 0,
    textStyle: { color: palette.ink, fontSize: canvas.fontSize },
    extraCssText: `box-shadow: none; max-width: 360px; white-space: normal; direction: ${rtl ? 'rtl' : 'ltr'};`
  }
})

const SIGN = 12
const GAP = 18

/** Names of a legend in rows no wider than `width`; long names count as shortened. */
export const legendRows = (names: readonly string[], width: number, fontSize: number): string[][] => {
  if (names.length < 2) return []
  const rows: string[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const name of names) {
    const own = SIGN + 6 + Math.min(textWidth(name, fontSize), width * LONGEST) + GAP
    if (used + own > width - 8) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(name)
    used += own
  }
  return rows
}

const LONGEST = 0.42
export const legendRowHeight = (fontSize: number): number => Math.round(fontSize * 1.7)

/** A legend at the top, at the side where lines begin, and the height it takes; none for fewer than two names. */
export const legendOf = (
  names: readonly string[],
  frame: Frame,
  icons: Readonly<Record<string, string>> = {}
): { readonly option: NonNullable<EChartsOption['legend']>; readonly height: number } => {
  const { canvas, palette, rtl } = frame
  const rows = legendRows(names, canvas.width, canvas.fontSize)
  const pitch = legendRowHeight(canvas.fontSize)
  return {
    height: rows.length === 0 ? 0 : rows.length * pitch + 6,
    // One legend for each row: ECharts would set its rows too far apart.
    option: rows.map((row, index) => ({
      show: true,
      top: index * pitch,
      left: rtl ? 'auto' : 0,
      right: rtl ? 0 : 'auto',
      align: rtl ? ('right' as const) : ('left' as const),
      // The legend of a mirrored figure is read from the right, too.
      data: (rtl ? [...row].reverse() : row).map(name => ({
        name,
        ...(icons[name] ? { icon: icons[name] } : {})
      })),
      itemWidth: SIGN,
      itemHeight: SIGN - 2,
      itemGap: GAP,
      padding: [2, 4],
      selectedMode: canvas.interactive,
      inactiveColor: palette.line,
      formatter: (name: string) => isolate(shorten(name, canvas.width * LONGEST, canvas.fontSize)),
      textStyle: { color: palette.muted, fontSize: canvas.fontSize }
    }))
  }
}

/** Black or white, whichever is read better on a colour. */
export const inkOn = (colour: string): string => {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return light > 0.2 ? '#16181c' : '#ffffff'
}
