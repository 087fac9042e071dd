import { textWidth } from '../text/width.ts'

/** What ECharts asks the platform for; with our own table a figure is laid out alike on every screen and on paper. `font` is CSS shorthand. */
export const measureText = (text: string, font?: string): { width: number } => {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? 12)
  return { width: textWidth(text, size, /\b(?:600|700|bold)\b/.test(font ?? '') ? 'semibold' : 'regular') }
}
