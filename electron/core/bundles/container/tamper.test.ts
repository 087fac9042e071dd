import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placesOf } from '../../../../tests/torture/seed.ts'
import { PAYLOAD } from './bag.ts'
import { fingerprint } from './fingerprint.ts'
import { pack, seal } from './pack.ts'
import { CONTENT, codeOf, HEADER_INPUT, KEY, OTHER_KEY, smallBundle, utf8 } from './testing/small-bundle.ts'
import { accepted, mendedSize, repacked, withByteChanged, withFileChanged } from './testing/tampering.ts'
import { unpack } from './unpack.ts'
import { readZip } from './zip-read.ts'

const entry = (bytes: Uint8Array, name: string): Uint8Array => unpack(bytes).entries.get(name) ?? utf8('')

// Errors without a stack are made ten times faster.
const { stackTraceLimit } = Error
beforeAll(() => {
  Error.stackTraceLimit = 0
})
afterAll(() => {
  Error.stackTraceLimit = stackTraceLimit
})

describe('a bundle that was tampered with', () => {
  // Every byte, every change and every length: container.torture.ts.
  it('is refused for changes of any one byte', () => {
    const bytes = smallBundle()
    const places = placesOf(bytes.length * 255, 6_000, 'tamper')
    expect(places.filter(place => accepted(withByteChanged(bytes, place)))).toEqual([])
    expect(accepted(bytes)).toBe(true)
  })

  it('is refused for changes of any one byte of a file whose checksums and sizes were mended', () => {
    const bytes = smallBundle()
    const files = readZip(bytes)
    const places = placesOf(mendedSize(files), 1_500, 'mended')
    expect(places.filter(place => accepted(withFileChanged(bytes, files, place)))).toEqual([])
  })

  it('is refused at lengths to which it was truncated', () => {
    const bytes = smallBundle()
    const lengths = placesOf(bytes.length, 500, 'truncated')
    expect(lengths.filter(length => accepted(bytes.subarray(0, length)))).toEqual([])
    expect(codeOf(() => unpack(bytes.subarray(0, bytes.length - 1)))).toBe('BUNDLE_DAMAGED')
    expect(codeOf(() => unpack(bytes.subarray(0, bytes.length >> 1)))).toBe('BUNDLE_DAMAGED')
  })

  it('is refused when bytes were put in or taken out anywhere', () => {
    const bytes = smallBundle()
    fc.assert(
      fc.property(
        fc.nat(bytes.length),
        fc.nat(20),
        fc.uint8Array({ maxLength: 20 }),
        (at, skipped, added) => {
          const result = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + skipped)])
          expect(accepted(result)).toBe(Buffer.compare(result, bytes) === 0)
        }
      ),
      { numRuns: 400 }
    )
  })

  it('is read alike inside a larger buffer', () => {
    const bytes = smallBundle()
    const larger = Buffer.concat([utf8('junk'), bytes, utf8('junk')])
    expect(unpack(larger.subarray(4, 4 + bytes.length)).packageHash).toBe(unpack(bytes).packageHash)
  })

  it.each([
    ['a changed record', { 'data/records/axis.ndjson': utf8('{}\n') }],
    ['a changed readable page', { 'README.html': utf8('<p>other</p>') }],
    ['a removed file', { 'data/datapackage.json': null }],
    ['an added record file', { 'data/records/more.ndjson': utf8('{}\n') }],
    ['an added tag file', { 'note.txt': utf8('hello') }],
    ['a stripped signature', { 'signature.json': null }],
    ['a stripped tag manifest', { 'tagmanifest-sha256.txt': null }],
    ['an empty signature', { 'signature.json': utf8('{}\n') }],
    ['a signature that is no JSON', { 'signature.json': utf8('x') }]
  ])('is told to be changed for %s', (_, changes) => {
    expect(codeOf(() => unpack(repacked(smallBundle(), changes)))).toBe('BUNDLE_CHANGED')
  })

  it('is refused with the signature of another bundle of the same city', () => {
    const other = pack(CONTENT, { ...HEADER_INPUT, sequence: 2 }, KEY)
    const swapped = repacked(smallBundle(), { 'signature.json': entry(other, 'signature.json') })
    expect(codeOf(() => unpack(swapped))).toBe('BUNDLE_CHANGED')
  })

  it('is refused when only the name of the key was exchanged', () => {
    const own = JSON.parse(new TextDecoder().decode(entry(smallBundle(), 'signature.json')))
    const publicKey = Buffer.from(OTHER_KEY.publicKey).toString('base64')
    const claimed = utf8(`${JSON.stringify({ ...own, publicKey })}\n`)
    expect(codeOf(() => unpack(repacked(smallBundle(), { 'signature.json': claimed })))).toBe(
      'BUNDLE_CHANGED'
    )
  })

  it('is refused when the signature is the same but written otherwise', () => {
    const spaced = utf8(` ${new TextDecoder().decode(entry(smallBundle(), 'signature.json'))}`)
    expect(codeOf(() => unpack(repacked(smallBundle(), { 'signature.json': spaced })))).toBe('BUNDLE_CHANGED')
  })

  it('has another fingerprint when another key signed it again in the name of the city', () => {
    const forged = unpack(pack(CONTENT, HEADER_INPUT, OTHER_KEY))
    expect(forged.fingerprint).not.toBe(unpack(smallBundle()).fingerprint)
    expect(forged.fingerprint).toBe(fingerprint(HEADER_INPUT.city.id, OTHER_KEY.publicKey))
  })

  it('has another fingerprint when the same key signs in the name of another city', () => {
    const city = { ...HEADER_INPUT.city, id: '01890000-0000-7000-8000-000000000099' }
    const other = unpack(pack(CONTENT, { ...HEADER_INPUT, city }, KEY))
    expect(other.fingerprint).not.toBe(unpack(smallBundle()).fingerprint)
  })
})

describe('a properly signed bundle that is made wrong', () => {
  /** Seals the files of the small bundle with some replaced or removed. */
  const resealed = (changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array => {
    const files = new Map<string, Uint8Array>(unpack(smallBundle()).entries)
    for (const [name, data] of Object.entries(changes)) {
      if (data === null) files.delete(name)
      else files.set(name, data)
    }
    return seal(files, KEY)
  }

  it.each([
    ['no header', { 'header.json': null }, 'BUNDLE_INVALID'],
    ['no readable page', { 'README.html': null }, 'BUNDLE_INVALID'],
    ['no bag-info', { 'bag-info.txt': null }, 'BUNDLE_INVALID'],
    [
      'a bag-info that says something else',
      { 'bag-info.txt': utf8('Payload-Oxum: 1.1\n') },
      'BUNDLE_INVALID'
    ],
    ['a list of files to fetch', { 'fetch.txt': utf8('http://example.org/ 1 data/x\n') }, 'BUNDLE_INVALID'],
    ['an unknown tag file', { 'more.txt': utf8('x') }, 'BUNDLE_INVALID'],
    [
      "content that is not the header's",
      { [`${PAYLOAD}records/axis.ndjson`]: utf8('{}\n') },
      'BUNDLE_INVALID'
    ]
  ])('is refused for %s', (_, changes, code) => {
    expect(codeOf(() => unpack(resealed(changes)))).toBe(code)
  })
})
