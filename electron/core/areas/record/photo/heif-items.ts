import { type Box, boxesIn, cursorOver } from './boxes.ts'
import type { Range } from './only-ranges.ts'

/** An item of a HEIF file: a picture, a tile of one, or a description; with the places of its bytes in the file. */
export type Item = { readonly id: number; readonly type: string; readonly places: readonly Range[] }

const MOST_EXTENTS = 100_000

const refuse = (what: string): never => {
  throw new RangeError(`not a HEIF: ${what}`)
}

const only = (boxes: readonly Box[], name: string): Box => {
  const found = boxes.filter(box => box.name === name)
  return found.length === 1 && found[0] ? found[0] : refuse(name)
}

/** Types of the items by their id, out of the box `iinf`. */
const typesOf = (bytes: Uint8Array, iinf: Box): ReadonlyMap<number, string> => {
  const head = cursorOver(bytes, iinf)
  const version = head.take(1)
  head.take(3)
  const count = head.take(version === 0 ? 2 : 4)
  const types = new Map<number, string>()
  for (const entry of boxesIn(bytes, { from: head.place(), to: iinf.to })) {
    const cursor = cursorOver(bytes, entry)
    const entryVersion = cursor.take(1)
    if (entry.name !== 'infe' || (entryVersion !== 2 && entryVersion !== 3)) refuse('infe')
    cursor.take(3)
    const id = cursor.take(entryVersion === 2 ? 2 : 4)
    cursor.take(2)
    if (types.has(id)) refuse('infe')
    types.set(id, cursor.text())
  }
  return types.size === count ? types : refuse('iinf')
}

/** Places of the items' bytes by their id, out of the box `iloc`. */
const placesOf = (
  bytes: Uint8Array,
  iloc: Box,
  idat: Box | undefined
): ReadonlyMap<number, readonly Range[]> => {
  const cursor = cursorOver(bytes, iloc)
  const version = cursor.take(1)
  if (version > 2) refuse('iloc')
  cursor.take(3)
  const sizes = cursor.take(2)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15]
  const indexSize = version === 0 ? 0 : sizes & 15
  const places = new Map<number, readonly Range[]>()
  const count = cursor.take(version < 2 ? 2 : 4)
  let extents = 0
  for (let item = 0; item < count; item += 1) {
    const id = cursor.take(version < 2 ? 2 : 4)
    const method = version === 0 ? 0 : cursor.take(2) & 15
    if (method > 1 || places.has(id) || cursor.take(2) !== 0) refuse('iloc')
    const start = method === 0 ? 0 : (idat?.from ?? refuse('idat'))
    const stop = method === 0 ? bytes.length : (idat?.to ?? 0)
    const base = start + cursor.take(baseSize)
    const ranges: Range[] = []
    const parts = cursor.take(2)
    extents += parts
    if (extents > MOST_EXTENTS) refuse('iloc')
    for (let part = 0; part < parts; part += 1) {
      cursor.take(indexSize)
      const from = base + cursor.take(offsetSize)
      const length = cursor.take(lengthSize)
      // No length stands for the whole rest: nobody writes that, and it would cover what is not the item's.
      if (length === 0 || from + length > stop) refuse('iloc')
      ranges.push([from, from + length])
    }
    places.set(id, ranges)
  }
  return places
}

/** All items of a `meta` box. Throws RangeError. */
export const itemsOf = (bytes: Uint8Array, inMeta: readonly Box[]): readonly Item[] => {
  const types = typesOf(bytes, only(inMeta, 'iinf'))
  const idat = inMeta.find(({ name }) => name === 'idat')
  const places = placesOf(bytes, only(inMeta, 'iloc'), idat)
  for (const id of places.keys()) if (!types.has(id)) refuse('iloc')
  return [...types].map(([id, type]) => ({ id, type, places: places.get(id) ?? [] }))
}
