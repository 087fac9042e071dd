/** Units of text that are encoded at a time: short-lived texts of this size lie in memory that is used again and again. */
const PIECE = 16_384
/** The most bytes that a UTF-16 unit takes in UTF-8. */
export const MOST_BYTES = 3

const encoder = new TextEncoder()

/** Memory with what was written so far; what is never written costs nothing, so there may be more than enough of it. */
const grown = (bytes: Uint8Array, used: number, size: number): Uint8Array => {
  const larger = new Uint8Array(Buffer.allocUnsafeSlow(size).buffer)
  larger.set(bytes.subarray(0, used))
  return larger
}

/**
 * The bytes of many lines, one after the other. Neither all the lines nor one text of all of them is ever held: fresh memory for
 * millions of bytes takes longer than writing them.
 */
export const utf8Lines = (count: number, lineAt: (index: number) => string): Uint8Array => {
  let bytes: Uint8Array = new Uint8Array(0)
  let used = 0
  let text = ''
  for (let index = 0; index < count; index += 1) {
    text += lineAt(index)
    if (text.length < PIECE && index + 1 < count) continue
    const needed = used + text.length * MOST_BYTES
    if (needed > bytes.length) {
      const guess = index === 0 ? 0 : ((used + text.length) / (index + 1)) * count * 1.25
      bytes = grown(bytes, used, Math.ceil(Math.max(needed, guess)))
    }
    used += encoder.encodeInto(text, bytes.subarray(used)).written
    text = ''
  }
  return bytes.subarray(0, used)
}
