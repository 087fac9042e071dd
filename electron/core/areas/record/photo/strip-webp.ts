import { plainProfile } from './colour-profile.ts'
import { orientationBlock, orientationOf } from './orientation.ts'

/** What a picture is made of: its frame, colours, transparency, data and frames in motion. */
const NEEDED: readonly string[] = ['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']
/** The same inside of a frame in motion. */
const NEEDED_IN_FRAME: readonly string[] = ['ALPH', 'VP8 ', 'VP8L']
const FRAME_HEAD = 16
/** Bits of the extended header that announce EXIF and XMP. */
const HAS_EXIF = 0x08
/** The bit that announces a colour profile. */
const HAS_PROFILE = 0x20
const HAS_XMP = 0x04

const malformed = (): never => {
  throw new RangeError('not a WebP')
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))
const littleEndian = (value: number): Uint8Array =>
  Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24)

type Chunk = { readonly name: string; readonly body: Uint8Array }

const chunksOf = (bytes: Uint8Array): readonly Chunk[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) malformed()
    const size = view.getUint32(at + 4, true)
    if (at + 8 + size > bytes.length) malformed()
    chunks.push({ name: nameAt(bytes, at), body: bytes.subarray(at + 8, at + 8 + size) })
    at += 8 + size + (size % 2)
  }
  return chunks
}

const written = ({ name, body }: Chunk): Uint8Array =>
  Buffer.concat([ascii(name), littleEndian(body.length), body, new Uint8Array(body.length % 2)])

const frame = (body: Uint8Array): Uint8Array => {
  if (body.length < FRAME_HEAD) malformed()
  const parts = chunksOf(body.subarray(FRAME_HEAD)).filter(({ name }) => NEEDED_IN_FRAME.includes(name))
  return Buffer.concat([body.subarray(0, FRAME_HEAD), ...parts.map(written)])
}

const extended = (body: Uint8Array, turned: boolean, coloured: boolean): Uint8Array => {
  const copy = Uint8Array.from(body)
  copy[0] =
    ((copy[0] ?? malformed()) & ~(HAS_EXIF | HAS_XMP | (coloured ? 0 : HAS_PROFILE))) |
    (turned ? HAS_EXIF : 0)
  return copy
}

/** EXIF of a WebP is a bare TIFF block; some cameras write JPEG's mark before it. */
const turnOf = (exif: Uint8Array): number =>
  orientationOf(nameAt(exif, 0) === 'Exif' ? exif.subarray(6) : exif)

/**
 * A WebP without EXIF, XMP, texts of its colour profile, chunks that nobody knows and whatever follows the picture; a turned photo stays turned.
 * Throws RangeError when the file is not built as a WebP. Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripWebp = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length < 20 || nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WEBP') malformed()
  const end = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  if (end > bytes.length || end < 20) malformed()
  const chunks = chunksOf(bytes.subarray(12, end))
  const exif = chunks.find(({ name }) => name === 'EXIF')
  const turn = exif === undefined ? 1 : turnOf(exif.body)
  const turned = turn !== 1 && chunks[0]?.name === 'VP8X'
  const profile = chunks.find(({ name }) => name === 'ICCP')
  const plain = profile === undefined ? null : plainProfile(profile.body)
  const kept = chunks
    .filter(one => NEEDED.includes(one.name) && (one.name !== 'ICCP' || (one === profile && plain !== null)))
    .map(({ name, body }): Chunk => {
      if (name === 'VP8X') return { name, body: extended(body, turned, plain !== null) }
      if (name === 'ICCP') return { name, body: plain ?? body }
      return { name, body: name === 'ANMF' ? frame(body) : body }
    })
  if (
    !kept.some(({ name }) => name.startsWith('VP8') && name !== 'VP8X') &&
    !kept.some(({ name }) => name === 'ANMF')
  )
    malformed()
  if (turned) kept.push({ name: 'EXIF', body: orientationBlock(turn) })
  const content = Buffer.concat([ascii('WEBP'), ...kept.map(written)])
  return Buffer.concat([ascii('RIFF'), littleEndian(content.length), content])
}
