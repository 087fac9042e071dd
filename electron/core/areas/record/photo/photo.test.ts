import { crc32, deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainProfile } from './colour-profile.ts'
import { mediaTypeOf } from './media-type.ts'
import { orientationBlock, orientationOf } from './orientation.ts'
import { stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'
import { profileTelling } from './testing/profile.ts'
import { withoutMetadata } from './without-metadata.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const segment = (marker: number, body: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
const jfif = segment(0xe0, latin('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'))
const colours = profileTelling('Screen of a member')
const plain = Buffer.from(plainProfile(colours) ?? [])
const part = (number: number, of: number, body: Uint8Array): Buffer =>
  segment(0xe2, Buffer.concat([latin('ICC_PROFILE\0'), Buffer.from([number, of]), body]))
const table = segment(0xdb, latin('\0table'))
const scan = (data: string): Buffer => Buffer.concat([segment(0xda, latin('\x01\0')), latin(data)])
const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const exif = (orientation: number): Buffer =>
  segment(0xe1, Buffer.concat([latin('Exif\0\0'), orientationBlock(orientation), latin('GPS 45.46 N')]))
const telltales = [
  segment(0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x:creator/>')),
  segment(0xed, latin('Photoshop 3.0\x008BIM byline')),
  segment(0xe2, latin('MPF\0second picture')),
  segment(0xfe, latin('a comment'))
]

describe('a JPEG that is added', () => {
  it('loses what tells of its taking, and what follows it, and keeps the picture', () => {
    const scans = [scan('ab\xff\0cd\xff\xd0ef'), segment(0xc4, latin('tables')), scan('gh')]
    const photo = Buffer.concat([
      start,
      jfif,
      exif(1),
      ...telltales,
      part(2, 2, colours.subarray(150)),
      part(1, 2, colours.subarray(0, 150)),
      table,
      ...scans,
      end,
      latin('trailer GPS')
    ])
    const profile = [part(1, 2, plain.subarray(0, 150)), part(2, 2, plain.subarray(150))]
    expect(stripJpeg(photo)).toEqual(Buffer.concat([start, jfif, ...profile, table, ...scans, end]))
  })

  it('loses a colour profile that is broken', () => {
    const photo = Buffer.concat([start, part(1, 1, latin('Screen of a member')), table, scan('x'), end])
    expect(stripJpeg(photo)).toEqual(Buffer.concat([start, table, scan('x'), end]))
  })

  it('stays turned', () => {
    const photo = Buffer.concat([start, exif(6), table, scan('x'), end])
    const stripped = Buffer.from(stripJpeg(photo))
    expect(stripped.includes('GPS')).toBe(false)
    expect(orientationOf(stripped.subarray(stripped.indexOf('Exif\0\0') + 6))).toBe(6)
    expect(stripJpeg(stripped)).toEqual(stripped)
  })

  it('is refused when it is not built as one', () => {
    for (const broken of [
      latin('GIF8'),
      Buffer.concat([start, latin('no marker')]),
      Buffer.concat([start, exif(1).subarray(0, 20)])
    ]) {
      expect(() => stripJpeg(broken)).toThrow(RangeError)
    }
  })
})

const chunk = (name: string, body: Buffer): Buffer => {
  const inner = Buffer.concat([latin(name), body])
  const whole = Buffer.alloc(inner.length + 8)
  whole.writeUInt32BE(body.length, 0)
  inner.copy(whole, 4)
  whole.writeUInt32BE(crc32(inner), inner.length + 4)
  return whole
}
const signature = latin('\x89PNG\r\n\x1a\n')
const header = chunk('IHDR', Buffer.alloc(13))
const data = chunk('IDAT', latin('pixels'))
const tail = chunk('IEND', Buffer.alloc(0))

describe('a PNG that is added', () => {
  it('loses its texts, times and EXIF, and keeps the picture', () => {
    const gone = ['tEXt', 'zTXt', 'iTXt', 'tIME'].map(name => chunk(name, latin('Author\0somebody')))
    const photo = Buffer.concat([
      signature,
      header,
      ...gone,
      chunk('eXIf', Buffer.from(orientationBlock(1))),
      data,
      tail,
      latin('more')
    ])
    expect(stripPng(photo)).toEqual(Buffer.concat([signature, header, data, tail]))
  })

  it('loses the words of its colour profile and the name it has, and a profile that is broken', () => {
    const profile = (bytes: Uint8Array) =>
      chunk('iCCP', Buffer.concat([latin('Screen of a member\0\0'), deflateSync(bytes)]))
    const stripped = Buffer.from(stripPng(Buffer.concat([signature, header, profile(colours), data, tail])))
    expect(stripped.includes('Screen')).toBe(false)
    const at = stripped.indexOf('iCCP')
    const kept = stripped.subarray(at + 4 + 'ICC profile\0\0'.length, at + 4 + stripped.readUInt32BE(at - 4))
    expect(inflateSync(kept)).toEqual(plain)
    expect(Buffer.from(stripPng(stripped))).toEqual(stripped)
    const broken = [profile(latin('Screen')), chunk('iCCP', latin('Screen\0\0not packed'))]
    for (const one of broken)
      expect(stripPng(Buffer.concat([signature, header, one, data, tail]))).toEqual(
        Buffer.concat([signature, header, data, tail])
      )
  })

  it('stays turned, with a block that is read back', () => {
    const block = Buffer.concat([orientationBlock(8), latin('GPS')])
    const photo = Buffer.concat([signature, header, chunk('eXIf', block), data, tail])
    const kept = chunk('eXIf', Buffer.from(orientationBlock(8)))
    expect(stripPng(photo)).toEqual(Buffer.concat([signature, header, kept, data, tail]))
  })

  it('is refused when it is cut off', () => {
    expect(() => stripPng(Buffer.concat([signature, header, data]))).toThrow(RangeError)
  })
})

describe('a file that is added', () => {
  it('ends in bytes or in a RangeError, whatever it holds', () => {
    const beginnings = fc.constantFrom(
      ...[
        start,
        signature,
        latin(''),
        latin('GIF89a'),
        latin('RIFF\x40\0\0\0WEBPVP8 '),
        latin('II*\0\x08\0\0\0')
      ],
      latin('\0\0\0\x0cftypheic\0\0\0\x80meta')
    )
    fc.assert(
      fc.property(
        beginnings,
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(
          ...['jpeg', 'png', 'gif', 'webp', 'tiff', 'heic', 'jxl'].map(kind => `image/${kind}`),
          'x/y'
        ),
        (head, rest, type) => {
          try {
            expect(withoutMetadata(Buffer.concat([head, rest]), type)).toBeInstanceOf(Uint8Array)
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError)
          }
        }
      ),
      { numRuns: 3_000 }
    )
  })

  it.each([
    ['\xff\xd8\xff\xe0', 'photo.txt', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n', 'x', 'image/png'],
    ['\0\0\0\x18ftypheic', 'IMG_1.HEIC', 'image/heic'],
    ['\0\0\0\x18ftypmif1', 'a.heif', 'image/heic'],
    ['\0\0\0\x18ftypavif', 'a.avif', 'image/avif'],
    ['\0\0\0\x18ftypisom', 'a.mp4', 'video/mp4'],
    ['\0\0\0\x0cJXL ', 'a.jxl', 'image/jxl'],
    ['%PDF-1.7', 'act.pdf', 'application/pdf'],
    ['PK\x03\x04', 'Plan.DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['PK\x03\x04', 'x.jar', 'application/zip'],
    ['name;year', 'data.csv', 'text/csv'],
    ['<script>', 'page.html', 'text/plain'],
    ['MZ\x90\0', 'tool.exe', 'application/octet-stream']
  ])('beginning with %j and called %s is %s', (head, name, type) => {
    expect(mediaTypeOf(latin(head), name)).toBe(type)
  })
})
