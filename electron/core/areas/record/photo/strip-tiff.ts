import { plainProfile } from './colour-profile.ts'
import { onlyRanges, type Range } from './only-ranges.ts'

/** Bytes of one value of each type, by its number. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const
const [STRIP_OFFSETS, STRIP_COUNTS, TILE_OFFSETS, TILE_COUNTS] = [273, 279, 324, 325] as const
const COMPRESSION = 259
const COLOUR_PROFILE = 34675
/** The first kind of JPEG in TIFF, whose data lie where no table says. */
const OLD_JPEG = 6

/** What a reader needs to show the picture, page by page, and maps to lie in their place (GeoTIFF); all else tells of its making. */
const NEEDED = new Set([
  ...[
    254,
    255,
    256,
    257,
    258,
    COMPRESSION,
    262,
    263,
    264,
    265,
    266,
    STRIP_OFFSETS,
    274,
    277,
    278,
    STRIP_COUNTS
  ],
  ...[
    280, 281, 282, 283, 284, 286, 287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323
  ],
  ...[
    TILE_OFFSETS,
    TILE_COUNTS,
    326,
    327,
    328,
    332,
    334,
    336,
    338,
    339,
    340,
    341,
    347,
    529,
    530,
    531,
    532,
    COLOUR_PROFILE
  ],
  ...[33550, 33922, 34264, 34735, 34736, 34737, 42113]
])
/** Pictures within the picture, and raw data of cameras: made for programs that this would break. */
const BEYOND_US = [330, 50706, 513]

const malformed = (): never => {
  throw new RangeError('not a TIFF')
}

type Entry = { readonly tag: number; readonly type: number; readonly count: number; readonly at: number }

const readerOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const order = bytes.length < 8 ? malformed() : view.getUint16(0)
  const little = order === 0x4949
  const u16 = (at: number): number => (at + 2 > bytes.length ? malformed() : view.getUint16(at, little))
  const u32 = (at: number): number => (at + 4 > bytes.length ? malformed() : view.getUint32(at, little))
  return { view, little, u16, u32 }
}
type Reader = ReturnType<typeof readerOf>

const sizeOf = ({ type, count }: Entry): number => (SIZES[type] ?? malformed()) * count
const placeOf = (reader: Reader, entry: Entry): number =>
  sizeOf(entry) <= 4 ? entry.at + 8 : reader.u32(entry.at + 8)

const numbersOf = (reader: Reader, entry: Entry): readonly number[] => {
  const place = placeOf(reader, entry)
  if (entry.type !== 3 && entry.type !== 4) malformed()
  if (place + sizeOf(entry) > reader.view.byteLength) malformed()
  return Array.from({ length: entry.count }, (_, index) =>
    entry.type === 3 ? reader.u16(place + index * 2) : reader.u32(place + index * 4)
  )
}

/** Places of the picture's data: strips or tiles, each with its length. */
const dataOf = (reader: Reader, entries: readonly Entry[]): readonly Range[] => {
  const list = (tag: number): readonly number[] => {
    const entry = entries.find(one => one.tag === tag)
    return entry === undefined ? [] : numbersOf(reader, entry)
  }
  const [offsets, counts] = [
    [...list(STRIP_OFFSETS), ...list(TILE_OFFSETS)],
    [...list(STRIP_COUNTS), ...list(TILE_COUNTS)]
  ]
  if (offsets.length === 0 || offsets.length !== counts.length) malformed()
  return offsets.map((offset, index): Range => [offset, offset + (counts[index] ?? 0)])
}

/** Takes the words out of a colour profile where it stands; false where it is broken. */
const plainColours = (reader: Reader, entry: Entry): boolean => {
  const { buffer, byteOffset, byteLength } = reader.view
  const place = placeOf(reader, entry)
  if (place + sizeOf(entry) > byteLength) malformed()
  const profile = new Uint8Array(buffer, byteOffset, byteLength).subarray(place, place + sizeOf(entry))
  const plain = plainProfile(profile)
  if (plain !== null) profile.set(plain)
  return plain !== null
}

/** Puts the needed entries of one directory to its front, and names the parts of the file that they need. */
const page = (reader: Reader, at: number): { readonly needed: readonly Range[]; readonly next: number } => {
  const count = reader.u16(at)
  const end = at + 2 + count * 12
  const next = reader.u32(end)
  const all = Array.from({ length: count }, (_, index): Entry => {
    const entry = at + 2 + index * 12
    return { tag: reader.u16(entry), type: reader.u16(entry + 2), count: reader.u32(entry + 4), at: entry }
  })
  if (all.some(({ tag }) => BEYOND_US.includes(tag))) malformed()
  const kept = all.filter(
    entry => NEEDED.has(entry.tag) && (entry.tag !== COLOUR_PROFILE || plainColours(reader, entry))
  )
  const compression = kept.find(({ tag }) => tag === COMPRESSION)
  if (compression !== undefined && numbersOf(reader, compression)[0] === OLD_JPEG) malformed()
  const needed: Range[] = [...dataOf(reader, kept), [at, at + 2 + kept.length * 12 + 4]]
  for (const entry of kept) {
    const place = placeOf(reader, entry)
    if (sizeOf(entry) > 4) needed.push([place, place + sizeOf(entry)])
  }
  const { view, little } = reader
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  for (const [index, entry] of kept.entries()) bytes.copyWithin(at + 2 + index * 12, entry.at, entry.at + 12)
  view.setUint16(at, kept.length, little)
  view.setUint32(at + 2 + kept.length * 12, next, little)
  return { needed, next }
}

/**
 * A TIFF of the same length in which nothing but the pictures stands: no EXIF, GPS, XMP, IPTC, texts of colour profiles, names, programs or times, and zeros
 * between. Throws RangeError when the file is not built as a TIFF, or holds raw data of a camera.
 * Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripTiff = (original: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(original)
  const reader = readerOf(bytes)
  const needed: Range[] = [[0, 8]]
  const seen = new Set<number>()
  for (let at = reader.u32(4); at !== 0; ) {
    if (seen.has(at)) malformed()
    seen.add(at)
    const read = page(reader, at)
    needed.push(...read.needed)
    at = read.next
  }
  if (seen.size === 0) malformed()
  return onlyRanges(bytes, needed)
}
