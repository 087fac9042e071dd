import { isPianoError } from '#shared/contract/errors.ts'
import { unpack } from '../unpack.ts'
import { readZip } from '../zip-read.ts'
import { writeZip, type ZipEntry } from '../zip-write.ts'

/** Whether a bundle is taken for whole; what is refused without a code of ours is thrown. */
export const accepted = (bytes: Uint8Array): boolean => {
  try {
    unpack(bytes)
    return true
  } catch (error) {
    if (isPianoError(error)) return false
    throw error
  }
}

/** The same files with some replaced, added (a text) or removed (null), in a proper ZIP file again. */
export const repacked = (
  bytes: Uint8Array,
  changes: Readonly<Record<string, Uint8Array | null>>
): Uint8Array => {
  const files = new Map<string, Uint8Array | null>(readZip(bytes).map(({ name, data }) => [name, data]))
  for (const [name, data] of Object.entries(changes)) files.set(`bundle/${name}`, data)
  return writeZip([...files].flatMap(([name, data]) => (data === null ? [] : [{ name, data }])))
}

/** A copy with one byte changed: place 0 to 254 are the changes of the first byte, 255 to 509 those of the second. */
export const withByteChanged = (bytes: Uint8Array, place: number): Uint8Array => {
  const copy = bytes.slice()
  const at = Math.floor(place / 255)
  copy[at] = (copy[at] ?? 0) ^ ((place % 255) + 1)
  return copy
}

const FLIPS = [0x01, 0x20, 0x80] as const

/** How many changes `withFileChanged` knows of these files. */
export const mendedSize = (files: readonly ZipEntry[]): number =>
  files.reduce((sum, { data }) => sum + data.length * FLIPS.length, 0)

/** One byte of one file changed, in a ZIP file whose checksums and sizes fit it. */
export const withFileChanged = (bytes: Uint8Array, files: readonly ZipEntry[], place: number): Uint8Array => {
  let left = place
  for (const { name, data } of files) {
    if (left < data.length * FLIPS.length) {
      const copy = data.slice()
      const at = Math.floor(left / FLIPS.length)
      copy[at] = (copy[at] ?? 0) ^ (FLIPS[left % FLIPS.length] ?? 0)
      return repacked(bytes, { [name.slice('bundle/'.length)]: copy })
    }
    left -= data.length * FLIPS.length
  }
  throw new Error(`there is no place ${place}`)
}
