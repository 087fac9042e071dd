/** A box of an ISO base media file (ISO/IEC 14496-12): four letters and what stands in it. */
export type Box = {
  readonly name: string
  /** Where it begins, with its length. */
  readonly at: number
  readonly from: number
  readonly to: number
}

/** No photo has anywhere near as many; each costs time. */
const MOST_BOXES = 10_000

const malformed = (): never => {
  throw new RangeError('not an ISO media file')
}

/** Whole numbers of a file, big endian, read one after the other. Throws RangeError behind its end. */
export const cursorOver = (bytes: Uint8Array, { from, to }: Pick<Box, 'from' | 'to'>) => {
  let at = from
  const take = (size: number): number => {
    if (at + size > to) malformed()
    let value = 0
    for (const end = at + size; at < end; at += 1) value = value * 256 + (bytes[at] ?? 0)
    return Number.isSafeInteger(value) ? value : malformed()
  }
  return {
    take,
    text: (): string => String.fromCharCode(take(1), take(1), take(1), take(1)),
    place: (): number => at
  }
}

/** The boxes between two places, one after the other without gaps. Throws RangeError. */
export const boxesIn = (bytes: Uint8Array, { from, to }: Pick<Box, 'from' | 'to'>): readonly Box[] => {
  const boxes: Box[] = []
  for (let at = from; at < to; ) {
    const cursor = cursorOver(bytes, { from: at, to })
    const short = cursor.take(4)
    const name = cursor.text()
    const size = short === 1 ? cursor.take(8) : short === 0 ? to - at : short
    if (at + size > to || cursor.place() > at + size || boxes.length >= MOST_BOXES) malformed()
    boxes.push({ name, at, from: cursor.place(), to: at + size })
    at += size
  }
  return boxes
}
