import { plainProfile } from './colour-profile.ts'
import { orientationBlock, orientationOf } from './orientation.ts'

const EXIF = 'Exif\0\0'
const PROFILE = 'ICC_PROFILE\0'
/** Marker, length, name, number of the part and how many there are: what stands before each part of a profile. */
const PROFILE_HEAD = 4 + PROFILE.length + 2
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const COMMENT = 0xfe

const ascii = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const startsWith = (bytes: Uint8Array, text: string): boolean =>
  ascii(text).every((code, index) => bytes[index] === code)

/** What a picture needs to look right: its frame, tables and scans, JFIF, its colour profile and Adobe's colour mark. */
const needed = (marker: number, body: Uint8Array): boolean => {
  if (marker === COMMENT) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe0) return startsWith(body, 'JFIF\0')
  if (marker === 0xe2) return startsWith(body, PROFILE)
  return marker === 0xee && startsWith(body, 'Adobe')
}

/** End of the compressed data that begins here: the next marker that is neither a stuffed byte nor a restart. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}

const exifSegment = (orientation: number): Uint8Array => {
  const block = orientationBlock(orientation)
  const length = block.length + EXIF.length + 2
  return Uint8Array.of(0xff, 0xe1, length >> 8, length & 255, ...ascii(EXIF), ...block)
}

/** Segments with the parts of a profile replaced by plain ones of the same lengths, or without them where they make none. */
const withPlainProfile = (segments: readonly Uint8Array[]): readonly Uint8Array[] => {
  const isPart = (one: Uint8Array): boolean => one[1] === 0xe2 && one.length >= PROFILE_HEAD
  const others = segments.filter(one => one[1] !== 0xe2)
  const parts = segments
    .filter(isPart)
    .toSorted((a, b) => (a[PROFILE_HEAD - 2] ?? 0) - (b[PROFILE_HEAD - 2] ?? 0))
  const plain = plainProfile(Buffer.concat(parts.map(one => one.subarray(PROFILE_HEAD))))
  if (plain === null) return others
  let at = 0
  const written = parts.map(one => {
    const length = one.length - PROFILE_HEAD
    at += length
    return Buffer.concat([one.subarray(0, PROFILE_HEAD), plain.subarray(at - length, at)])
  })
  // The profile may stand anywhere before the picture; JFIF comes first.
  const first = others.findIndex(one => one[1] !== 0xe0)
  return [...others.slice(0, first), ...written, ...others.slice(first)]
}

const malformed = (): never => {
  throw new RangeError('not a JPEG')
}

/**
 * A JPEG without EXIF, XMP, IPTC, comments, previews, texts of its colour profile and whatever follows the picture; a turned photo stays
 * turned.
 * Throws RangeError when the file is not built as a JPEG. Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripJpeg = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) malformed()
  const parts: Uint8Array[] = []
  let orientation = 1
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) malformed()
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1] ?? malformed()
    if (marker === END_OF_IMAGE) break
    const length = ((bytes[at + 2] ?? malformed()) << 8) | (bytes[at + 3] ?? malformed())
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) malformed()
    const body = bytes.subarray(at + 4, end)
    if (marker === 0xe1 && startsWith(body, EXIF)) orientation = orientationOf(body.subarray(EXIF.length))
    const stop = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    if (needed(marker, body)) parts.push(bytes.subarray(at, stop))
    at = stop
  }
  const turned = orientation === 1 ? [] : [exifSegment(orientation)]
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    ...turned,
    ...withPlainProfile(parts),
    Uint8Array.of(0xff, END_OF_IMAGE)
  ])
}
