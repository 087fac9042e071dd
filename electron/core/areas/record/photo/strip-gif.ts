const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const PLAIN_TEXT = 0x01
const CONTROL = 0xf9
const APPLICATION = 0xff
/** Extensions that say how often a picture in motion repeats: one block of three bytes. */
const LOOPS: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0']
const LOOP_LENGTH = 19

const malformed = (): never => {
  throw new RangeError('not a GIF')
}

const tableBytes = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

/** Where a row of blocks ends, each led by its length, the last one empty. */
const endOfBlocks = (bytes: Uint8Array, from: number): number => {
  let at = from
  for (;;) {
    const length = bytes[at] ?? malformed()
    at += 1 + length
    if (length === 0) return at
  }
}

const isLoop = (bytes: Uint8Array, at: number, end: number): boolean =>
  end - at === LOOP_LENGTH && LOOPS.includes(String.fromCharCode(...bytes.subarray(at + 3, at + 14)))

const isNeeded = (bytes: Uint8Array, at: number, end: number): boolean => {
  const label = bytes[at + 1]
  return label === CONTROL || label === PLAIN_TEXT || (label === APPLICATION && isLoop(bytes, at, end))
}

/**
 * A GIF without comments, XMP, what other programs left in it and whatever follows the picture.
 * Throws RangeError when the file is not built as a GIF. Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripGif = (bytes: Uint8Array): Uint8Array => {
  let at = 13 + tableBytes(bytes[10] ?? malformed())
  const parts: Uint8Array[] = [bytes.subarray(0, at)]
  for (;;) {
    const kind = bytes[at] ?? malformed()
    if (kind === TRAILER) break
    if (kind === EXTENSION) {
      const end = endOfBlocks(bytes, at + 2)
      if (isNeeded(bytes, at, end)) parts.push(bytes.subarray(at, end))
      at = end
    } else if (kind === IMAGE) {
      const end = endOfBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? malformed()))
      parts.push(bytes.subarray(at, end))
      at = end
    } else malformed()
  }
  return Buffer.concat([...parts, Uint8Array.of(TRAILER)])
}
