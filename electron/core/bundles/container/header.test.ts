import { describe, expect, it } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject } from '#shared/model/canonical-json.ts'
import { bagInfo, payloadOxum } from './bag.ts'
import { FORMAT, type Header, OLDEST_READER, parseHeader } from './header.ts'
import { contentId, pack, seal } from './pack.ts'
import { CONTENT, codeOf, HEADER_INPUT, KEY, smallBundle, utf8 } from './testing/small-bundle.ts'
import { unpack } from './unpack.ts'

const header: Header = {
  ...HEADER_INPUT,
  format: FORMAT,
  oldestReader: OLDEST_READER,
  bundleId: contentId(CONTENT)
}

/** The small bundle as another version of the program would have made it. */
const bundleWith = (changes: JsonObject, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array => {
  const entries = unpack(smallBundle()).entries
  const files = new Map([...entries, ...Object.entries(more)])
  files.set('header.json', utf8(`${canonicalJson({ ...header, ...changes })}\n`))
  return seal(files, KEY)
}

describe('the header', () => {
  it('is accepted as it was written', () => {
    expect(parseHeader(header)).toEqual(header)
    expect(unpack(smallBundle()).header).toEqual(header)
  })

  it.each<[string, JsonObject]>([
    ['an unknown key', { more: 1 }],
    ['an unknown key of the city', { city: { ...header.city, more: 1 } }],
    ['an unknown kind', { kind: 'gift' }],
    ['an unknown audience', { audience: 'everyone' }],
    ['no language', { languages: [] }],
    ['the same language twice', { languages: ['it', 'it'] }],
    ['a language that is no code', { languages: ['<b>'] }],
    ['no language of its texts', { language: '' }],
    ['a series that is no copy', { series: 'mine' }],
    ['sequence zero', { sequence: 0 }],
    ['a sequence with a fraction', { sequence: 1.5 }],
    ['a sequence that is a text', { sequence: '1' }],
    ['a negative count', { counts: { axis: -1 } }],
    ['a count of something unspeakable', { counts: { 'a b': 1 } }],
    ['an id that is no id', { workspaceId: 'x' }],
    ['a hash in capitals', { previous: 'A'.repeat(64) }],
    ['a day that does not exist', { createdAt: '2026-02-30T00:00:00.000Z' }],
    ['a local time', { createdAt: '2026-01-31T08:00:00.000+01:00' }],
    ['a time without milliseconds', { createdAt: '2026-01-31T08:00:00Z' }],
    ['an empty city name', { city: { ...header.city, name: '' } }],
    ['a name of two lines', { city: { ...header.city, name: 'Milano\nPayload-Oxum: 0.0' } }],
    ['a name of 501 characters', { city: { ...header.city, name: 'x'.repeat(501) } }],
    ['a name that is not in NFC', { city: { ...header.city, name: 'Citta\u0300' } }],
    ['an oldest reader before the first', { format: 1, oldestReader: 0 }],
    ['format zero', { format: 0, oldestReader: 0 }],
    ['a format that is a text', { format: '1' }],
    ['another city than the bag-info', { city: { ...header.city, name: 'Torino' } }]
  ])('is refused with %s', (_, changes) => {
    expect(codeOf(() => unpack(bundleWith(changes)))).toBe('BUNDLE_INVALID')
  })

  it('is refused when a key is missing, and the error says which', () => {
    for (const name of Object.keys(header)) {
      const rest: JsonObject = Object.fromEntries(Object.entries(header).filter(([key]) => key !== name))
      try {
        parseHeader(rest)
        expect.unreachable(name)
      } catch (error) {
        expect(isPianoError(error) && error.details).toMatchObject({ path: name })
      }
    }
  })

  it('is refused when it claims the id of other content, even when the bag-info agrees', () => {
    const bundleId = '0'.repeat(64)
    const info = bagInfo({ ...header, bundleId }, payloadOxum(unpack(smallBundle()).entries))
    expect(codeOf(() => unpack(bundleWith({ bundleId }, { 'bag-info.txt': utf8(info) })))).toBe(
      'BUNDLE_INVALID'
    )
  })

  it('is refused when it is spelled otherwise', () => {
    const files = new Map(unpack(smallBundle()).entries)
    files.set('header.json', utf8(JSON.stringify(header, null, 1)))
    expect(codeOf(() => unpack(seal(files, KEY)))).toBe('BUNDLE_INVALID')
  })

  it('is refused before packing too, with the same code', () => {
    expect(codeOf(() => pack(CONTENT, { ...HEADER_INPUT, sequence: 0 }, KEY))).toBe('BUNDLE_INVALID')
  })
})

describe('a bundle of a newer format', () => {
  it('is read when this reader is still allowed, and what we do not know is kept', () => {
    const city = { ...header.city, region: 'Lombardia' }
    const read = unpack(
      bundleWith({ format: FORMAT + 1, seal: { by: 'council' }, city }, { 'more.txt': utf8('x') })
    )
    expect(read.header).toEqual({ ...header, format: FORMAT + 1, seal: { by: 'council' }, city })
    expect(read.entries.has('more.txt')).toBe(true)
  })

  it('may say more in its bag-info, but must count its content right', () => {
    const oxum = payloadOxum(unpack(smallBundle()).entries)
    const info = (text: string) => ({ 'bag-info.txt': utf8(`Contact-Name: x\n${text}`) })
    expect(unpack(bundleWith({ format: FORMAT + 1 }, info(bagInfo(header, oxum)))).header.format).toBe(
      FORMAT + 1
    )
    expect(codeOf(() => unpack(bundleWith({ format: FORMAT + 1 }, info(bagInfo(header, '1.1')))))).toBe(
      'BUNDLE_INVALID'
    )
  })

  it('is refused as newer when it needs a newer reader, whatever else it holds', () => {
    expect(
      codeOf(() => unpack(bundleWith({ format: FORMAT + 1, oldestReader: FORMAT + 1, kind: 'gift' })))
    ).toBe('BUNDLE_NEWER')
  })

  it('is still held to the rules for what we know', () => {
    expect(codeOf(() => unpack(bundleWith({ format: FORMAT + 1, sequence: 0 })))).toBe('BUNDLE_INVALID')
    expect(codeOf(() => unpack(bundleWith({ format: FORMAT + 1 }, { 'fetch.txt': utf8('') })))).toBe(
      'BUNDLE_INVALID'
    )
  })
})
