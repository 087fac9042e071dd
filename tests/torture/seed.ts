import { createHash } from 'node:crypto'
import fc, { type Arbitrary } from 'fast-check'

/** What one case draws from. The same seed draws the same, on every machine. */
export type Draw = {
  readonly seed: string
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number
  /** One of a list. Throws where the list is empty. */
  oneOf<T>(list: readonly T[]): T
  /** A value of a fast-check arbitrary. */
  from<T>(arbitrary: Arbitrary<T>): T
}

const TWO_TO_32 = 2 ** 32

/** 32 bits that follow from a text. */
const bitsOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE(0)

/** Numbers from 0 to 1, from 32 bits: mulberry32, which is short, even enough for tests, and the same everywhere. */
const numbers = (bits: number) => {
  let state = bits
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) / TWO_TO_32
  }
}

/** The source of a case. */
export const drawFrom = (seed: string): Draw => {
  const next = numbers(bitsOf(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    seed,
    below,
    oneOf: list => {
      if (list.length === 0) throw new Error('nothing to draw from')
      return list[below(list.length)] as (typeof list)[number]
    },
    from: arbitrary => {
      const [value] = fc.sample(arbitrary, { seed: below(TWO_TO_32) | 0, numRuns: 1 })
      return value as never
    }
  }
}

/** `count` places below `size`, one in each of as many equal parts, or all of them; the same for the same seed. */
export const placesOf = (size: number, count: number, seed: string): readonly number[] => {
  if (count >= size) return Array.from({ length: size }, (_, place) => place)
  const { below } = drawFrom(seed)
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [Math.floor((part * size) / count), Math.floor(((part + 1) * size) / count)]
    return from + below(to - from)
  })
}
