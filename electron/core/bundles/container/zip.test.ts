import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from './limits.ts'
import { codeOf, smallBundle, utf8 } from './testing/small-bundle.ts'
import { unpack } from './unpack.ts'
import {
  CENTRAL_BYTES,
  centralHeader,
  END_BYTES,
  endRecord,
  LOCAL_BYTES,
  localHeader,
  type ZipFacts
} from './zip-headers.ts'
import { readZip } from './zip-read.ts'
import { writeZip } from './zip-write.ts'

/** CRC-32 of the three bytes `abc`. */
const CRC_ABC = 0x352441c2

const abc = (name: string): ZipFacts => ({ name, crc: CRC_ABC, size: 3 })

type Trick = {
  readonly local?: (view: DataView) => void
  readonly central?: (view: DataView) => void
  readonly end?: (view: DataView) => void
  /** Bytes behind the name in the local and the central header. */
  readonly localExtra?: Uint8Array
  readonly centralExtra?: Uint8Array
  readonly data?: Uint8Array
  /** Bytes behind the data, before the central directory. */
  readonly behindData?: Uint8Array
}

const nothing = new Uint8Array()
const changedBy = (bytes: Uint8Array, change: ((view: DataView) => void) | undefined): Uint8Array => {
  change?.(new DataView(bytes.buffer))
  return bytes
}

/** A file of one entry, `bundle/abc`, honest but for the trick. */
const tricky = (trick: Trick, name = 'bundle/abc'): Uint8Array => {
  const { localExtra = nothing, centralExtra = nothing, behindData = nothing, data = utf8('abc') } = trick
  const local = changedBy(localHeader(abc(name)), trick.local)
  const central = changedBy(centralHeader(abc(name), 0), trick.central)
  const offset = local.length + localExtra.length + data.length + behindData.length
  const end = changedBy(endRecord(1, central.length + centralExtra.length, offset), trick.end)
  return Buffer.concat([local, localExtra, data, behindData, central, centralExtra, end])
}

const extra = new Uint8Array([1, 0, 2, 0, 0, 0])
const together =
  (...changes: readonly ((view: DataView) => void)[]) =>
  (view: DataView) => {
    for (const change of changes) change(view)
  }
const set16 = (at: number, value: number) => (view: DataView) => view.setUint16(at, value, true)
const set32 = (at: number, value: number) => (view: DataView) => view.setUint32(at, value, true)
const both = (local: number, central: number, value: number): Trick => ({
  local: set16(local, value),
  central: set16(central, value)
})

describe('the ZIP form of bundles', () => {
  it('reads the honest file that the tricks start from', () => {
    expect(readZip(tricky({}))).toEqual([{ name: 'bundle/abc', data: utf8('abc') }])
    expect(Buffer.compare(tricky({}), writeZip([{ name: 'bundle/abc', data: utf8('abc') }]))).toBe(0)
  })

  it.each<[string, Trick, string]>([
    ['deflate', both(8, 10, 8), 'BUNDLE_CHANGED'],
    ['encryption', both(6, 8, 1), 'BUNDLE_CHANGED'],
    ['a UTF-8 flag', both(6, 8, 0x0800), 'BUNDLE_CHANGED'],
    ['a data descriptor', { ...both(6, 8, 8), behindData: new Uint8Array(16) }, 'BUNDLE_CHANGED'],
    ['another time', both(10, 12, 1), 'BUNDLE_CHANGED'],
    ['another day', both(12, 14, 0x5a21), 'BUNDLE_CHANGED'],
    ['a symbolic link', { central: set32(38, 0o120777 * 0x10000) }, 'BUNDLE_CHANGED'],
    ['a folder by its attributes', { central: set32(38, 0x10) }, 'BUNDLE_CHANGED'],
    ['another maker', { central: set16(4, 20) }, 'BUNDLE_CHANGED'],
    ['another disk', { central: set16(34, 1) }, 'BUNDLE_CHANGED'],
    ['a local extra field', { local: set16(28, 6), localExtra: extra }, 'BUNDLE_CHANGED'],
    ['a central extra field', { central: set16(30, 6), centralExtra: extra }, 'BUNDLE_CHANGED'],
    ['a comment of the file entry', { central: set16(32, 6), centralExtra: extra }, 'BUNDLE_CHANGED'],
    ['zip64 sizes', { central: set32(24, 0xffffffff) }, 'BUNDLE_CHANGED'],
    ['a compressed size that lies', { central: set32(20, 2) }, 'BUNDLE_CHANGED'],
    ['a local size that lies', { local: set32(22, 2) }, 'BUNDLE_CHANGED'],
    [
      'sizes that both lie and reach too far',
      { central: together(set32(20, 400_000_000), set32(24, 400_000_000)) },
      'BUNDLE_DAMAGED'
    ],
    ['a name length that reaches too far', { central: set16(28, 0xffff) }, 'BUNDLE_DAMAGED'],
    ['a wrong checksum', { data: utf8('abd') }, 'BUNDLE_DAMAGED'],
    ['a gap', { behindData: utf8('hidden') }, 'BUNDLE_DAMAGED'],
    ['an offset elsewhere', { central: set32(42, 1) }, 'BUNDLE_CHANGED'],
    ['no local header', { local: set32(0, 0) }, 'BUNDLE_DAMAGED'],
    ['no central header', { central: set32(0, 0) }, 'BUNDLE_DAMAGED'],
    ['zip64 markers at the end', { end: set32(16, 0xffffffff) }, 'BUNDLE_DAMAGED'],
    ['a count of 65,535', { end: set16(10, 0xffff) }, 'BUNDLE_TOO_LARGE'],
    ['a count of two with one entry', { end: together(set16(8, 2), set16(10, 2)) }, 'BUNDLE_DAMAGED'],
    ['a count of none with one entry', { end: together(set16(8, 0), set16(10, 0)) }, 'BUNDLE_DAMAGED'],
    ['counts that differ', { end: set16(8, 2) }, 'BUNDLE_CHANGED'],
    ['several disks', { end: set16(4, 1) }, 'BUNDLE_CHANGED'],
    ['a comment length without a comment', { end: set16(20, 5) }, 'BUNDLE_CHANGED']
  ])('refuses %s', (_, trick, code) => {
    expect(codeOf(() => readZip(tricky(trick)))).toBe(code)
  })

  it('refuses really compressed data that another program would unpack', () => {
    const bomb = deflateRawSync(new Uint8Array(5_000_000))
    const sizes = (at: number) => together(set32(at, bomb.length), set32(at + 4, 5_000_000))
    const local = together(set16(8, 8), sizes(18))
    const central = together(set16(10, 8), sizes(20))
    expect(codeOf(() => readZip(tricky({ local, central, data: bomb })))).toBe('BUNDLE_CHANGED')
  })

  it.each([
    '../etc/passwd',
    '/etc/passwd',
    'C:/x',
    '..\\x',
    'bundle/../x',
    'bundle\\x',
    'bundle/con',
    'bundle/x.',
    'bundle/X',
    'bundle/',
    'bundle/a\0',
    'bundle/\xe0',
    'bundle/readme.HTML',
    'README.html',
    ''
  ])('refuses the name %j', name => {
    expect(codeOf(() => readZip(tricky({}, name)))).toBe('BUNDLE_INVALID')
  })

  /** A file of these entries in this order, each as the writer would write it. */
  const inOrder = (names: readonly string[]): Uint8Array => {
    const locals = names.map(name => Buffer.concat([localHeader(abc(name)), utf8('abc')]))
    let at = 0
    const centrals = names.map((name, i) => {
      const central = centralHeader(abc(name), at)
      at += locals[i]?.length ?? 0
      return central
    })
    const size = centrals.reduce((sum, central) => sum + central.length, 0)
    return Buffer.concat([...locals, ...centrals, endRecord(names.length, size, at)])
  }

  it('refuses names in another order and the same name twice', () => {
    expect(readZip(inOrder(['bundle/a', 'bundle/b']))).toHaveLength(2)
    expect(codeOf(() => readZip(inOrder(['bundle/b', 'bundle/a'])))).toBe('BUNDLE_CHANGED')
    expect(codeOf(() => readZip(inOrder(['bundle/a', 'bundle/a'])))).toBe('BUNDLE_INVALID')
    expect(codeOf(() => readZip(inOrder(['bundle/README.html', 'bundle/readme.html'])))).toBe(
      'BUNDLE_INVALID'
    )
  })

  it('refuses entries that share their bytes', () => {
    const local = Buffer.concat([localHeader(abc('bundle/a')), utf8('abc')])
    const centrals = ['bundle/a', 'bundle/b'].map(name => centralHeader(abc(name), 0))
    const size = 2 * (CENTRAL_BYTES + 8)
    const bytes = Buffer.concat([local, ...centrals, endRecord(2, size, local.length)])
    expect(codeOf(() => readZip(bytes))).toBe('BUNDLE_CHANGED')
  })

  it('refuses 65,535 entries without reading them', () => {
    const names = Array.from({ length: 65_535 }, (_, i) => `bundle/${String(i).padStart(5, '0')}`)
    expect(codeOf(() => readZip(inOrder(names)))).toBe('BUNDLE_TOO_LARGE')
  })

  it('accepts nothing that the writer would write otherwise', () => {
    const honest = inOrder(['bundle/a', 'bundle/b'])
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { maxLength: 4 }), changes => {
        const bytes = Buffer.from(honest)
        for (const [at, value] of changes) bytes[at] = value
        try {
          expect(Buffer.compare(writeZip(readZip(bytes)), bytes)).toBe(0)
        } catch (error) {
          expect(
            codeOf(() => {
              throw error
            })
          ).toMatch(/^BUNDLE_/)
        }
      }),
      { numRuns: 5_000 }
    )
  })

  it('answers random bytes with a code and nothing else', () => {
    const end = fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(3), fc.nat(300), fc.nat(300))
    fc.assert(
      fc.property(end, ([bytes, count, size, offset]) => {
        const file = Buffer.concat([bytes, endRecord(count, size, offset)])
        if (bytes.length === 0 && count + size + offset === 0) return
        expect(codeOf(() => unpack(file))).toMatch(/^BUNDLE_/)
        expect(codeOf(() => readZip(Buffer.concat([bytes, endRecord(1, bytes.length, 0)])))).toMatch(
          /^BUNDLE_/
        )
      })
    )
  })

  it('refuses more records than fit beside the file, whatever their signature', () => {
    const records = new Uint8Array(LIMITS.recordBytes / 2 + 1)
    const bytes = writeZip([
      { name: 'bundle/data/records/action.ndjson', data: records },
      { name: 'bundle/data/records/axis.ndjson', data: records }
    ])
    expect(codeOf(() => unpack(bytes))).toBe('BUNDLE_TOO_LARGE')
  })

  it('keeps its data as windows into the file', () => {
    const bytes = tricky({})
    expect(readZip(bytes)[0]?.data.buffer).toBe(bytes.buffer)
    expect(readZip(bytes)[0]?.data.byteOffset).toBe(bytes.byteOffset + LOCAL_BYTES + 10)
  })
})

describe('a file that is no bundle', () => {
  const repackedWithComment = (): Uint8Array => {
    const bytes = Buffer.concat([smallBundle(), utf8('hello')])
    bytes.writeUInt16LE(5, bytes.length - 5 - 2)
    return bytes
  }

  it.each<[string, Uint8Array, string]>([
    ['nothing', nothing, 'BUNDLE_NOT_A_BUNDLE'],
    ['one byte', utf8('P'), 'BUNDLE_NOT_A_BUNDLE'],
    ['a text', utf8('Buongiorno, in allegato il piano.\n'.repeat(50)), 'BUNDLE_NOT_A_BUNDLE'],
    ['an empty ZIP file', endRecord(0, 0, 0), 'BUNDLE_NOT_A_BUNDLE'],
    [
      'the ZIP file of another program',
      writeZip([{ name: 'word/document.xml', data: utf8('<x/>') }]),
      'BUNDLE_NOT_A_BUNDLE'
    ],
    ['a ZIP file of one stray file in our folder', tricky({}), 'BUNDLE_CHANGED'],
    ['a bundle with bytes before it', Buffer.concat([utf8('junk'), smallBundle()]), 'BUNDLE_NOT_A_BUNDLE'],
    ['a bundle with bytes behind it', Buffer.concat([smallBundle(), utf8('junk')]), 'BUNDLE_CHANGED'],
    ['a bundle with a comment', repackedWithComment(), 'BUNDLE_CHANGED'],
    ['a bundle cut in the first header', smallBundle().subarray(0, 20), 'BUNDLE_DAMAGED'],
    ['two bundles in one file', Buffer.concat([smallBundle(), smallBundle()]), 'BUNDLE_DAMAGED'],
    ['a file of more than 200 MB', new Uint8Array(200_000_001), 'BUNDLE_TOO_LARGE']
  ])('is named for what it is: %s', (_, bytes, code) => {
    expect(codeOf(() => unpack(bytes))).toBe(code)
  })

  it('is measured against a minimum end record', () => {
    expect(END_BYTES).toBe(endRecord(0, 0, 0).length)
  })
})
