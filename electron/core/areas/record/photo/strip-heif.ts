import { type Box, boxesIn } from './boxes.ts'
import { plainProfile } from './colour-profile.ts'
import { itemsOf } from './heif-items.ts'
import { onlyRanges, type Range } from './only-ranges.ts'

/** Items that are pictures or put together of pictures. */
const PICTURES = new Set([
  'hvc1',
  'hev1',
  'lhv1',
  'av01',
  'avc1',
  'vvc1',
  'grid',
  'iden',
  'iovl',
  'tmap',
  'mski'
])
/** Items that describe: EXIF, XMP and other texts. */
const DESCRIPTIONS = new Set(['Exif', 'mime', 'uri '])
/** Boxes of `meta` that pictures need; other ones are emptied. */
const IN_META = new Set(['hdlr', 'pitm', 'iinf', 'iloc', 'iprp', 'iref', 'idat', 'grpl', 'dinf'])
/** Properties that hold words of people: names, descriptions, tags, alternative texts, times. */
const WORDS = new Set(['udes', 'altt', 'crtt', 'mdft', 'uuid'])

/** Kinds of `colr` that hold a colour profile. */
const PROFILES = new Set(['prof', 'rICC'])

const refuse = (what: string): never => {
  throw new RangeError(`not a HEIF: ${what}`)
}

const headOf = ({ at, from }: Box): Range => [at, from]
const wholeOf = ({ at, to }: Box): Range => [at, to]
/** A FullBox begins with its version and flags. */
const inFull = ({ from, to }: Box) => (from + 4 <= to ? { from: from + 4, to } : refuse('box'))

/** Takes the words out of a colour profile where it stands. */
const plainColours = (bytes: Uint8Array, { name, from, to }: Box): void => {
  if (name !== 'colr' || !PROFILES.has(String.fromCharCode(...bytes.subarray(from, from + 4)))) return
  const plain = plainProfile(bytes.subarray(from + 4, to))
  bytes.set(plain ?? refuse('colr'), from + 4)
}

const propertiesOf = (bytes: Uint8Array, iprp: Box): readonly Range[] => {
  const kept: Range[] = [headOf(iprp)]
  for (const box of boxesIn(bytes, iprp)) {
    if (box.name !== 'ipco') {
      kept.push(wholeOf(box))
      continue
    }
    kept.push(headOf(box))
    for (const property of boxesIn(bytes, box)) {
      plainColours(bytes, property)
      kept.push(WORDS.has(property.name) ? headOf(property) : wholeOf(property))
    }
  }
  return kept
}

const metaOf = (bytes: Uint8Array, meta: Box): readonly Range[] => {
  const inside = boxesIn(bytes, inFull(meta))
  const kept: Range[] = [[meta.at, meta.from + 4]]
  for (const box of inside) {
    if (box.name === 'iprp') kept.push(...propertiesOf(bytes, box))
    else if (box.name === 'idat' || !IN_META.has(box.name)) kept.push(headOf(box))
    else kept.push(wholeOf(box))
  }
  for (const { type, places } of itemsOf(bytes, inside)) {
    if (PICTURES.has(type)) kept.push(...places)
    else if (!DESCRIPTIONS.has(type)) refuse(type)
  }
  return kept
}

/**
 * A HEIC or AVIF photo of the same length in which EXIF, XMP, other descriptions, texts of colour profiles, what nothing points at, and boxes beside the
 * picture are zeros; all places stay valid. How the photo is turned stands in its properties, which stay.
 * Throws RangeError when the file is not built so, or is a sequence. Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const stripHeif = (original: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(original)
  const boxes = boxesIn(bytes, { from: 0, to: bytes.length })
  if (boxes[0]?.name !== 'ftyp' || boxes.some(({ name }) => name === 'moov')) refuse('photo')
  if (boxes.filter(({ name }) => name === 'meta').length !== 1) refuse('meta')
  return onlyRanges(
    bytes,
    boxes.flatMap(box => {
      if (box.name === 'ftyp') return [wholeOf(box)]
      return box.name === 'meta' ? metaOf(bytes, box) : [headOf(box)]
    })
  )
}
