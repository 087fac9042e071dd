import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { plainProfile } from './colour-profile.ts'
import { orientationBlock, orientationOf } from './orientation.ts'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Chunks that make the picture, its colours, its size and its movement; any other may tell of a person, a camera or a program. */
const PICTURE: ReadonlySet<string> = new Set([
  ...[
    'IHDR',
    'PLTE',
    'IDAT',
    'IEND',
    'tRNS',
    'gAMA',
    'cHRM',
    'sRGB',
    'cICP',
    'mDCV',
    'cLLI',
    'sBIT',
    'bKGD',
    'hIST'
  ],
  ...['pHYs', 'acTL', 'fcTL', 'fdAT']
])

const nameOf = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at + 4, at + 8))

const chunk = (name: string, body: Uint8Array): Uint8Array => {
  const result = new Uint8Array(body.length + 12)
  const view = new DataView(result.buffer)
  view.setUint32(0, body.length)
  result.set(
    Uint8Array.from(name, letter => letter.charCodeAt(0)),
    4
  )
  result.set(body, 8)
  view.setUint32(body.length + 8, crc32(result.subarray(4, body.length + 8)))
  return result
}

/** A profile stands behind its name, a zero and the number of the packing; its name is a text of whoever made it. */
const PROFILE_NAME = 'ICC profile\0\0'
/** Bytes of a profile unpacked; larger ones are made to fill the memory. */
const MOST_PROFILE = 16_000_000

const plainColours = (body: Uint8Array): readonly Uint8Array[] => {
  try {
    const packed = body.subarray(body.indexOf(0) + 2)
    const profile = plainProfile(inflateSync(packed, { maxOutputLength: MOST_PROFILE }))
    return profile === null
      ? []
      : [chunk('iCCP', Buffer.concat([Buffer.from(PROFILE_NAME, 'latin1'), deflateSync(profile)]))]
  } catch {
    return []
  }
}

const malformed = (): never => {
  throw new RangeError('not a PNG')
}

/**
 * A PNG without texts, those of its colour profile too, times, EXIF, private chunks and whatever follows the picture; a turned photo stays
 * turned.
 * Throws RangeError when the file is not built as a PNG. Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripPng = (bytes: Uint8Array): Uint8Array => {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) malformed()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [SIGNATURE]
  let at = SIGNATURE.length
  let name = ''
  while (name !== 'IEND') {
    if (at + 12 > bytes.length) malformed()
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) malformed()
    name = nameOf(bytes, at)
    const orientation = name === 'eXIf' ? orientationOf(bytes.subarray(at + 8, end - 4)) : 1
    if (orientation !== 1) parts.push(chunk('eXIf', orientationBlock(orientation)))
    if (name === 'iCCP') parts.push(...plainColours(bytes.subarray(at + 8, end - 4)))
    else if (PICTURE.has(name)) parts.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(parts)
}
