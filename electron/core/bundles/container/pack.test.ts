import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Entry, fromBuffer } from 'yauzl'
import { contentId, pack } from './pack.ts'
import { CONTENT, codeOf, HEADER_INPUT, KEY, OTHER_KEY, smallBundle, utf8 } from './testing/small-bundle.ts'
import { unpack } from './unpack.ts'

const part = fc
  .stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/)
  .filter(name => !/^(con|prn|aux|nul|(com|lpt)\d)$/.test(name))
const contents = fc.dictionary(
  fc
    .tuple(fc.constantFrom('records', 'tables', 'attachments'), part)
    .map(([folder, name]) => `${folder}/${name}.x`),
  fc.uint8Array({ maxLength: 300 }),
  { minKeys: 1, maxKeys: 12, noNullPrototype: true }
)

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** Names and bytes as an independent reader sees them. */
const readWithYauzl = (bytes: Uint8Array): Promise<Map<string, Buffer>> =>
  new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry: Entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(chunks))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })

describe('pack', () => {
  it('gives back on unpacking what went in', () => {
    fc.assert(
      fc.property(contents, fc.uint8Array({ maxLength: 100 }), (data, readme) => {
        const bytes = pack({ data: new Map(Object.entries(data)), readme }, HEADER_INPUT, KEY)
        const bundle = unpack(bytes)
        expect(bundle.header).toMatchObject(HEADER_INPUT)
        expect(bundle.publicKey).toEqual(KEY.publicKey)
        expect(Buffer.compare(bundle.entries.get('README.html') ?? utf8('?'), readme)).toBe(0)
        for (const [name, file] of Object.entries(data)) {
          expect(Buffer.compare(bundle.entries.get(`data/${name}`) ?? utf8('?'), file)).toBe(0)
        }
        expect(bundle.entries.size).toBe(Object.keys(data).length + 7)
        expect(bundle.packageHash).toBe(createHash('sha256').update(bytes).digest('hex'))
      })
    )
  })

  it('makes the same bytes from the same content, in whatever order it comes', () => {
    fc.assert(
      fc.property(contents, data => {
        const names = Object.entries(data)
        const one = pack({ data: new Map(names), readme: utf8('x') }, HEADER_INPUT, KEY)
        const two = pack({ data: new Map(names.reverse()), readme: utf8('x') }, { ...HEADER_INPUT }, KEY)
        expect(Buffer.compare(one, two)).toBe(0)
      })
    )
  })

  it('makes these very bytes, so that no other version, machine or time zone makes others', () => {
    expect(createHash('sha256').update(smallBundle()).digest('hex')).toMatchInlineSnapshot(
      `"8e92a3df27c97de6bc9ca74c327052e93213b5ef8736c396f97a62c08848b5d0"`
    )
  })

  it('is read by another ZIP program with the same names and bytes', async () => {
    const bytes = smallBundle()
    const files = await readWithYauzl(bytes)
    expect([...files.keys()]).toEqual([...unpack(bytes).entries.keys()].map(name => `bundle/${name}`))
    for (const [name, data] of unpack(bytes).entries) {
      expect(files.get(`bundle/${name}`)?.equals(data)).toBe(true)
    }
  })

  it('writes a bag whose manifests a checksum program could check', () => {
    const { entries } = unpack(smallBundle())
    const lines = text(entries.get('manifest-sha256.txt')).concat(text(entries.get('tagmanifest-sha256.txt')))
    for (const line of lines.trimEnd().split('\n')) {
      const [hash, name] = line.split('  ')
      const data = entries.get(name ?? '')
      expect(data && createHash('sha256').update(data).digest('hex')).toBe(hash)
    }
    expect(text(entries.get('bagit.txt'))).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    expect(text(entries.get('bag-info.txt'))).toContain('\nPayload-Oxum: 31.2\nSource-Organization: Milano\n')
  })

  it('gives the id to the content alone', () => {
    const id = unpack(smallBundle()).header.bundleId
    const other = { ...HEADER_INPUT, sequence: 2, recipient: 'Torino', createdAt: '2027-01-01T00:00:00.000Z' }
    expect(unpack(pack(CONTENT, other, OTHER_KEY)).header.bundleId).toBe(id)
    expect(contentId(CONTENT)).toBe(id)
    const changed = new Map([...CONTENT.data, ['datapackage.json', utf8('{ }\n')]] as const)
    expect(contentId({ ...CONTENT, data: changed })).not.toBe(id)
  })

  it.each([
    '../x',
    '/x',
    'C:/x',
    'a\\b',
    'A.csv',
    'città.csv',
    'a b',
    'con',
    'records/nul.ndjson',
    'com1.txt',
    'a.',
    'a./b',
    '',
    'a//b',
    'a/',
    '.hidden',
    'a\0b',
    'a/b/c/d',
    `${'a'.repeat(65)}`,
    'README.html',
    '\u202etxt'
  ])('refuses the file name %j', name => {
    const data = new Map([[name, utf8('x')]])
    expect(codeOf(() => pack({ ...CONTENT, data }, HEADER_INPUT, KEY))).toBe('BUNDLE_INVALID')
  })

  it('refuses a file that is also a folder', () => {
    const data = new Map([
      ['a', utf8('x')],
      ['a-b', utf8('x')],
      ['a/b', utf8('x')]
    ])
    expect(codeOf(() => pack({ ...CONTENT, data }, HEADER_INPUT, KEY))).toBe('BUNDLE_INVALID')
  })

  it('refuses an empty bundle', () => {
    expect(codeOf(() => pack({ ...CONTENT, data: new Map() }, HEADER_INPUT, KEY))).toBe('BUNDLE_INVALID')
  })

  it('takes 2,000 files and refuses one more', () => {
    const files = (count: number) =>
      new Map(Array.from({ length: count }, (_, i) => [`f/${i}`, utf8('x')] as const))
    expect(unpack(pack({ ...CONTENT, data: files(1_993) }, HEADER_INPUT, KEY)).entries.size).toBe(2_000)
    expect(codeOf(() => pack({ ...CONTENT, data: files(1_994) }, HEADER_INPUT, KEY))).toBe('BUNDLE_TOO_LARGE')
  })

  it('refuses more than 200 MB before it makes room for them', () => {
    const half = new Uint8Array(100_000_000)
    const data = new Map([
      ['a', half],
      ['b', half]
    ])
    expect(codeOf(() => pack({ ...CONTENT, data }, HEADER_INPUT, KEY))).toBe('BUNDLE_TOO_LARGE')
  })
})
