import { onlyRanges, type Range } from './only-ranges.ts'

const HEAD = 128
const ENTRY = 12
/** More than any profile has; a table that says more is broken. */
const MOST_TAGS = 100
/** Of the head: when and on what it was made, of which maker and model, by which program, and the sum over all that. */
const TELLING: readonly Range[] = [
  [4, 8],
  [24, 36],
  [40, 44],
  [48, 56],
  [80, 100]
]

/** Tags that turn numbers into colours. All others (maker, serial number, computer, targets) tell of the device or its owner. */
const COLOURS: ReadonlySet<string> = new Set([
  ...['wtpt', 'bkpt', 'chad', 'lumi', 'cicp'],
  ...['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC', 'kTRC'],
  ...['A2B0', 'A2B1', 'A2B2', 'B2A0', 'B2A1', 'B2A2', 'D2B0', 'D2B1', 'D2B2', 'D2B3'],
  ...['B2D0', 'B2D1', 'B2D2', 'B2D3', 'gamt', 'rig0', 'rig2']
])
/** Texts that a profile must have, even if they say nothing. */
const COMPULSORY: ReadonlySet<string> = new Set(['desc', 'cprt'])
/** Forms of texts, each with the bytes that stand before its words when there are none. */
const WORDLESS: Readonly<Record<string, readonly number[]>> = {
  text: [],
  desc: [0, 0, 0, 1],
  mluc: [0, 0, 0, 0, 0, 0, 0, 12]
}
/** Name of the form and four zeros. */
const FORM = 8

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

type Tag = { readonly name: string; readonly entry: number; readonly place: Range }

const tagsOf = (bytes: Uint8Array): readonly Tag[] | null => {
  if (bytes.length < HEAD + 4 || nameAt(bytes, 36) !== 'acsp') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(HEAD)
  const data = HEAD + 4 + count * ENTRY
  if (count > MOST_TAGS || data > bytes.length) return null
  const tags = Array.from({ length: count }, (_, index): Tag => {
    const entry = HEAD + 4 + index * ENTRY
    const from = view.getUint32(entry + 4)
    return { name: nameAt(bytes, entry), entry, place: [from, from + view.getUint32(entry + 8)] }
  })
  return tags.every(({ place: [from, to] }) => from >= data && to >= from + FORM && to <= bytes.length)
    ? tags
    : null
}

const isWordlessIn = (bytes: Uint8Array, { name, place: [from, to] }: Tag): boolean => {
  const before = WORDLESS[nameAt(bytes, from)]
  return COMPULSORY.has(name) && before !== undefined && to - from > FORM + before.length
}

/**
 * A colour profile (ICC) of the same length that says how colours are meant and nothing else: no names, owners, devices, serial
 * numbers or times, zeros in their place. Null where it is broken; programs then show the picture as if it had none.
 * Source: DESIGN.md 3 ("photo metadata stripped when added").
 */
export const plainProfile = (bytes: Uint8Array): Uint8Array | null => {
  const tags = tagsOf(bytes)
  if (tags === null) return null
  const colours = tags.filter(({ name }) => COLOURS.has(name))
  const texts = tags.filter(tag => isWordlessIn(bytes, tag))
  const kept = tags.filter(tag => colours.includes(tag) || texts.includes(tag))
  let plain: Uint8Array
  try {
    plain = onlyRanges(bytes, [[0, HEAD], ...colours.map(({ place }) => place)])
  } catch {
    return null
  }
  for (const [from, to] of TELLING) plain.fill(0, from, to)
  new DataView(plain.buffer).setUint32(HEAD, kept.length)
  for (const [index, { entry }] of kept.entries())
    plain.set(bytes.subarray(entry, entry + ENTRY), HEAD + 4 + index * ENTRY)
  for (const {
    place: [from]
  } of texts) {
    const form = bytes.subarray(from, from + FORM)
    plain.set(form, from)
    plain.set(WORDLESS[nameAt(bytes, from)] ?? [], from + FORM)
  }
  return plain
}
