import { shorten } from '../text/fit.ts'
import { textWidth } from '../text/width.ts'

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** A drawn point in pixels: its middle, radius, label and the box its label must not leave. */
export type LabelledPoint = {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly label: string
  readonly within: Box
}
export type PlacedLabel = { readonly text: string; readonly side: 'left' | 'right' }

const GAP = 4
// On the second side words must keep away from other points, which they would seem to belong to.
const DISTANCE = 16
const SHORTEST = 9

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const column = (box: Box) => Math.floor(box.top / 40)

/**
 * Chooses for each point where its label goes: beside it on the `first` side, else on the other, shortened to what is free; null where fewer
 * than nine letters would fit. Labels cover neither points nor each other. Earlier points have the first choice.
 */
export const placeLabels = (
  points: readonly LabelledPoint[],
  fontSize: number,
  first: 'left' | 'right'
): (PlacedLabel | null)[] => {
  // Boxes are kept by bands of 40 pixels: with a thousand points comparing all with all would be felt.
  const bands = new Map<number, Box[]>()
  const near = (box: Box) => {
    const found: Box[] = []
    for (let band = column(box); band <= Math.floor(box.bottom / 40); band += 1)
      found.push(...(bands.get(band) ?? []))
    return found
  }
  const take = (box: Box) => {
    for (let band = column(box); band <= Math.floor(box.bottom / 40); band += 1) {
      bands.set(band, [...(bands.get(band) ?? []), box])
    }
  }
  for (const { x, y, radius } of points)
    take({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })
  const half = fontSize * 0.62
  const sides = first === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  return points.map(point => {
    const options = sides.map(side => {
      const start = side === 'right' ? point.x + point.radius + GAP : point.x - point.radius - GAP
      const strip: Box =
        side === 'right'
          ? { left: start, right: point.within.right, top: point.y - half, bottom: point.y + half }
          : { left: point.within.left, right: start, top: point.y - half, bottom: point.y + half }
      const gap = side === first ? GAP : DISTANCE
      const blocked = near(strip).filter(box => meet(box, strip))
      const room =
        side === 'right'
          ? Math.min(strip.right, ...blocked.map(box => box.left - gap)) - start
          : start - Math.max(strip.left, ...blocked.map(box => box.right + gap))
      const text = room <= 0 ? '' : shorten(point.label, room, fontSize)
      return { side, text, start, whole: text === point.label }
    })
    const best =
      options.find(option => option.whole) ?? [...options].sort((a, b) => b.text.length - a.text.length)[0]
    if (best === undefined || (!best.whole && [...best.text].length <= SHORTEST)) return null
    const width = textWidth(best.text, fontSize)
    take({
      left: best.side === 'right' ? best.start : best.start - width,
      right: best.side === 'right' ? best.start + width : best.start,
      top: point.y - half,
      bottom: point.y + half
    })
    return { text: best.text, side: best.side }
  })
}
