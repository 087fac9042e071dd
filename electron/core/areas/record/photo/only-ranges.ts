/** A part of a file, from its first byte to the one behind its last. */
export type Range = readonly [from: number, to: number]

/** Ranges of one file may overlap, as tables that two pictures share do, but not so that a small file costs much time. */
const MOST_COPIED = 4

/**
 * A file of the same length in which everything but these parts is zero: what is pointed at by its place stays where it is, and what
 * nothing names is gone. Throws RangeError for parts outside of the file.
 */
export const onlyRanges = (bytes: Uint8Array, ranges: readonly Range[]): Uint8Array => {
  const copy = new Uint8Array(bytes.length)
  let copied = 0
  for (const [from, to] of ranges) {
    copied += to - from
    if (from < 0 || to < from || to > bytes.length || copied > bytes.length * MOST_COPIED) {
      throw new RangeError('parts of a picture lie outside of it')
    }
    copy.set(bytes.subarray(from, to), from)
  }
  return copy
}
