import { describe, expect, it } from 'vitest'
import { plainProfile } from './colour-profile.ts'
import { orientationBlock, orientationOf } from './orientation.ts'
import { stripGif } from './strip-gif.ts'
import { stripHeif } from './strip-heif.ts'
import { stripTiff } from './strip-tiff.ts'
import { stripWebp } from './strip-webp.ts'
import { profileTelling } from './testing/profile.ts'
import { withoutMetadata } from './without-metadata.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const all = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts)
const little = (value: number, size: number): Buffer => {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntLE(value, 0, size)
  return bytes
}
const big = (value: number, size: number): Buffer => Buffer.from(little(value, size)).reverse()
const SECRET = 'GPS 45.46 N Mario'
const tells = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(SECRET)
const colours = profileTelling(SECRET)
const plain = Buffer.from(plainProfile(colours) ?? [])

const riff = (...chunks: readonly Buffer[]): Buffer => {
  const content = all(latin('WEBP'), ...chunks)
  return all(latin('RIFF'), little(content.length, 4), content)
}
const chunk = (name: string, body: Uint8Array): Buffer =>
  all(latin(name), little(body.length, 4), body, Buffer.alloc(body.length % 2))
const frameOf = (flags: number): Buffer =>
  chunk('VP8X', all(Buffer.from([flags]), latin('\0\0\0\x01\0\0\x01\0\0')))

describe('a WebP that is added', () => {
  const picture = chunk('VP8 ', latin('pixels'))

  it('loses EXIF, XMP, unknown chunks and what follows, says so in its head, and keeps the picture', () => {
    const photo = riff(
      frameOf(0x2c),
      chunk('ICCP', colours),
      picture,
      chunk('EXIF', all(orientationBlock(1), latin(SECRET))),
      chunk('XMP ', latin(SECRET)),
      chunk('PRIV', latin(SECRET))
    )
    expect(Buffer.from(stripWebp(all(photo, latin(SECRET))))).toEqual(
      riff(frameOf(0x20), chunk('ICCP', plain), picture)
    )
  })

  it('loses a colour profile that is broken, and says so in its head', () => {
    const photo = riff(frameOf(0x20), chunk('ICCP', latin(SECRET)), picture)
    expect(Buffer.from(stripWebp(photo))).toEqual(riff(frameOf(0), picture))
  })

  it('stays turned, and is the same when it is added again', () => {
    for (const mark of ['', 'Exif\0\0']) {
      const exif = all(latin(mark), orientationBlock(6), latin(SECRET))
      const stripped = Buffer.from(stripWebp(riff(frameOf(0x08), picture, chunk('EXIF', exif))))
      expect(stripped).toEqual(riff(frameOf(0x08), picture, chunk('EXIF', orientationBlock(6))))
      expect(orientationOf(stripped.subarray(-26))).toBe(6)
      expect(Buffer.from(stripWebp(stripped))).toEqual(stripped)
    }
  })

  it('loses what stands inside of its frames', () => {
    const head = Buffer.alloc(16, 1)
    const motion = (...more: readonly Buffer[]) => chunk('ANMF', all(head, picture, ...more))
    const start = [frameOf(0x02), chunk('ANIM', Buffer.alloc(6))]
    const stripped = stripWebp(riff(...start, motion(chunk('XMP ', latin(SECRET)))))
    expect(Buffer.from(stripped)).toEqual(riff(...start, motion()))
  })

  it.each([
    ['cut off', riff(picture).subarray(0, 22)],
    ['without a picture', riff(frameOf(0), chunk('EXIF', latin(SECRET)))],
    ['with a length beyond its end', all(riff(picture).subarray(0, 16), little(9_999, 4), latin('pixels'))]
  ])('is refused when it is %s', (_, broken) => {
    expect(() => stripWebp(broken)).toThrow(RangeError)
  })
})

describe('a GIF that is added', () => {
  const head = all(latin('GIF89a'), Buffer.from([1, 0, 1, 0, 0x80, 0, 0]), Buffer.alloc(6, 7))
  const loop = all(Buffer.from([0x21, 0xff, 11]), latin('NETSCAPE2.0'), Buffer.from([3, 1, 0, 0, 0]))
  const control = Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0])
  const image = all(Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2]), Buffer.from([0x44, 1, 0]))
  const end = Buffer.from([0x3b])
  const blocks = (text: string) => all(Buffer.from([text.length]), latin(text), Buffer.from([0]))
  const comment = all(Buffer.from([0x21, 0xfe]), blocks(SECRET))
  const xmp = all(Buffer.from([0x21, 0xff, 11]), latin('XMP DataXMP'), blocks(SECRET))

  it('loses comments, XMP and what follows, and keeps pictures and their motion', () => {
    const photo = all(head, loop, comment, control, image, xmp, control, image, comment, end, latin(SECRET))
    expect(Buffer.from(stripGif(photo))).toEqual(all(head, loop, control, image, control, image, end))
  })

  it('is refused when it is cut off or holds what nobody knows', () => {
    expect(() => stripGif(all(head, image))).toThrow(RangeError)
    expect(() => stripGif(all(head, comment.subarray(0, 9)))).toThrow(RangeError)
    expect(() => stripGif(all(head, latin('x'), end))).toThrow(RangeError)
  })
})

type Tag = readonly [tag: number, type: number, count: number, value: number | string]

/** One page: head, directory at 8, texts behind it, then the pixels. */
const tiffOf = (tags: readonly Tag[], next = 0): Buffer => {
  const pixels = latin('PIXELS')
  const texts: Buffer[] = []
  let place = 8 + 2 + (tags.length + 1) * 12 + 4
  const entries = tags.map(([tag, type, count, value]) => {
    const number = typeof value === 'string' ? place : value
    if (typeof value === 'string') {
      texts.push(latin(value))
      place += value.length
    }
    return all(little(tag, 2), little(type, 2), little(count, 4), little(number, 4))
  })
  const strip = all(little(273, 2), little(4, 2), little(1, 4), little(place, 4))
  const directory = all(little(tags.length + 1, 2), ...entries, strip, little(next, 4))
  return all(latin('II*\0'), little(8, 4), directory, ...texts, pixels, latin(SECRET))
}
const COUNTS: Tag = [279, 4, 1, 6]

describe('a TIFF that is added', () => {
  const bits: Tag = [258, 3, 3, '\x08\0\x08\0\x08\0']
  const private_: readonly Tag[] = [
    [270, 2, SECRET.length, SECRET],
    [315, 2, SECRET.length, SECRET],
    [700, 1, SECRET.length, SECRET],
    [34853, 4, 1, 8]
  ]

  it('keeps its length, its pictures and their places, and nothing else', () => {
    const photo = tiffOf([bits, ...private_, COUNTS])
    const stripped = Buffer.from(stripTiff(photo))
    expect(tells(stripped)).toBe(false)
    expect(stripped.length).toBe(photo.length)
    expect(stripped.readUInt16LE(8)).toBe(3)
    expect([0, 1, 2].map(index => stripped.readUInt16LE(10 + index * 12))).toEqual([258, 279, 273])
    const place = stripped.readUInt32LE(10 + 2 * 12 + 8)
    expect(stripped.subarray(place, place + 6).toString()).toBe('PIXELS')
    expect(stripped.readUInt32LE(10 + 3 * 12)).toBe(0)
    expect(Buffer.from(stripTiff(stripped))).toEqual(stripped)
  })

  it('keeps its colour profile without its words, and loses one that is broken', () => {
    const tagged = (profile: string) => tiffOf([[34675, 7, profile.length, profile], COUNTS])
    const stripped = Buffer.from(stripTiff(tagged(colours.toString('latin1'))))
    expect(tells(stripped)).toBe(false)
    expect(stripped.includes(plain)).toBe(true)
    const broken = Buffer.from(stripTiff(tagged(SECRET)))
    expect(tells(broken)).toBe(false)
    expect(broken.readUInt16LE(8)).toBe(2)
  })

  it.each([
    ['raw data of a camera', tiffOf([COUNTS, [330, 4, 1, 8]])],
    ['no picture', all(latin('II*\0'), little(8, 4), little(0, 2), little(0, 4))],
    ['pages that follow themselves', tiffOf([COUNTS], 8)],
    ['a picture outside of the file', tiffOf([[279, 4, 1, 99_999]])],
    ['four thousand million values', tiffOf([[279, 4, 0xffffffff, 8]])],
    ['a form of tomorrow', latin('II+\0\x08\0\0\0')]
  ])('is refused with %s', (_, broken) => {
    expect(() => stripTiff(broken)).toThrow(RangeError)
  })
})

const box = (name: string, ...body: readonly Uint8Array[]): Buffer => {
  const content = all(...body)
  return all(big(content.length + 8, 4), latin(name), content)
}
const full = (name: string, version: number, ...body: readonly Uint8Array[]): Buffer =>
  box(name, Buffer.from([version, 0, 0, 0]), ...body)
const infe = (id: number, type: string): Buffer =>
  full('infe', 2, big(id, 2), big(0, 2), latin(type), latin('\0'))

const EXIF = latin(`\0\0\0\0MM\0*${SECRET}`)
const XMP = latin(`<x:xmpmeta>${SECRET}</x:xmpmeta>`)
const PICTURE = latin('CODED PICTURE')

/** A photo with a picture, EXIF, XMP, a name, a hole and a trailer; all places come out of where `mdat` begins. */
const heif = (
  types: readonly string[] = ['hvc1', 'Exif', 'mime'],
  more: readonly Buffer[] = [],
  properties: readonly Buffer[] = []
): Buffer => {
  const items = [PICTURE, EXIF, XMP]
  const build = (start: number): Buffer => {
    let place = start
    const locations = items.map((bytes, index) => {
      const entry = all(big(index + 1, 2), big(0, 2), big(1, 2), big(place, 4), big(bytes.length, 4))
      place += bytes.length
      return entry
    })
    const meta = full(
      'meta',
      0,
      full('hdlr', 0, Buffer.alloc(4), latin('pict'), Buffer.alloc(13)),
      full('pitm', 0, big(1, 2)),
      full('iinf', 0, big(types.length, 2), ...types.map((type, index) => infe(index + 1, type))),
      full('iloc', 0, big(0x44, 1), big(0, 1), big(items.length, 2), ...locations),
      box(
        'iprp',
        box('ipco', full('ispe', 0, Buffer.alloc(8, 1)), full('udes', 0, latin(SECRET)), ...properties)
      ),
      box('uuid', latin(SECRET))
    )
    return all(box('ftyp', latin('heic\0\0\0\0mif1')), meta, box('mdat', ...items, latin(SECRET)), ...more)
  }
  return build(build(0).indexOf(PICTURE))
}

describe('a HEIC that is added', () => {
  it('keeps its length, its picture and all places; descriptions, holes and trailers become zeros', () => {
    const photo = heif(undefined, [box('uuid', latin(SECRET)), box('free', latin(SECRET))])
    const stripped = Buffer.from(stripHeif(photo))
    expect(tells(stripped)).toBe(false)
    expect(stripped.includes('xmpmeta')).toBe(false)
    expect(stripped.length).toBe(photo.length)
    expect(stripped.indexOf(PICTURE)).toBe(photo.indexOf(PICTURE))
    for (const name of ['ftyp', 'hdlr', 'pitm', 'iinf', 'iloc', 'ispe', 'udes'])
      expect([name, stripped.indexOf(name)]).toEqual([name, photo.indexOf(name)])
    expect(Buffer.from(stripHeif(stripped))).toEqual(stripped)
  })

  it('keeps its colour profile without its words', () => {
    const stripped = Buffer.from(
      stripHeif(
        heif(
          undefined,
          [],
          [box('colr', latin('prof'), colours), box('colr', latin('nclx'), Buffer.alloc(7))]
        )
      )
    )
    expect(tells(stripped)).toBe(false)
    expect(stripped.includes(plain)).toBe(true)
    expect(stripped.includes('nclx')).toBe(true)
  })

  it.each([
    ['a colour profile that is broken', heif(undefined, [], [box('colr', latin('prof'), latin(SECRET))])],
    ['an item of an unknown kind', heif(['hvc1', 'Exif', 'abcd'])],
    ['places of an item that is not there', heif(['hvc1', 'Exif'])],
    ['pictures in sequence', heif(undefined, [box('moov', latin(SECRET))])],
    ['a second set of items', all(heif(), full('meta', 0))],
    ['a box beyond its end', all(heif(), big(99, 4), latin('mdat'))],
    ['no items at all', box('ftyp', latin('heic'))]
  ])('is refused with %s', (_, broken) => {
    expect(() => stripHeif(broken)).toThrow(RangeError)
  })

  it('is told from a hostile one in no time', () => {
    const tiny = Buffer.concat(Array.from({ length: 200_000 }, () => box('free')))
    const started = performance.now()
    expect(() => stripHeif(all(heif(), tiny))).toThrow(RangeError)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('a photo of a kind that keeps its metadata', () => {
  it.each(['image/jxl', 'image/jp2', 'image/x-canon-cr3'])('is refused: %s', type => {
    expect(() => withoutMetadata(latin('x'), type)).toThrow(RangeError)
  })
})
