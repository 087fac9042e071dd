import { describe, expect, it } from 'vitest'
import { isPianoError } from '#shared/contract/errors.ts'
import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { sha256 } from '../../safety/sha256.ts'
import { openWorkspace } from '../../store/file/open.ts'
import { attachmentFile, recordFile } from '../content/file-names.ts'
import { travels } from '../redaction/visible.ts'
import { type Lies, sealedContent } from '../testing/sealed-content.ts'
import { ATTACHED, specimenId } from '../testing/specimen.ts'
import { specimenContent } from '../testing/specimen-bundle.ts'
import { fileHash, receive, withTwoCities } from '../testing/two-cities.ts'

type Files = Map<string, Uint8Array>
type Case = { readonly name: string; readonly graft: (files: Files) => void; readonly lies?: Lies }

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (files: Files, name: string): string => new TextDecoder().decode(files.get(name))
const NOBODY = '01890000-0000-7000-8000-00000000aaaa'
const LIMIT = 2_000

const { data: SPECIMENS, header: TRUTH } = await specimenContent()
const TYPES = RECORD_TYPES.filter(type => travels(type) && SPECIMENS.has(recordFile(type)))

/** The first record of a kind, and the lines of its file without it. */
const recordOf = (files: Files, type: RecordType) => {
  const [first = '{}', ...rest] = read(files, recordFile(type)).split('\n')
  return { row: JSON.parse(first) as JsonObject, rest }
}

/** Sets a member of the first record of a kind to any JSON, even such as no program prints. */
const member =
  (type: RecordType, name: string, json: string) =>
  (files: Files): void => {
    const { row, rest } = recordOf(files, type)
    const { [name]: _, ...others } = row
    const text = `${canonicalJson(others).slice(0, -1)},${JSON.stringify(name)}:${json}}`
    files.set(recordFile(type), utf8([text, ...rest].join('\n')))
  }

const line =
  (type: string, text: string | Uint8Array) =>
  (files: Files): void => {
    const before = files.get(recordFile(type)) ?? new Uint8Array()
    files.set(recordFile(type), new Uint8Array(Buffer.concat([before, Buffer.from(text)])))
  }

const WRONG_FOR_ALL = [
  'true',
  '[]',
  '{}',
  '[null]',
  '{"withheld":"secret"}',
  '{"withheld":null}',
  '1e999',
  '-1e999'
]
const WRONG_TEXTS = [
  '"a\\u0000b"',
  '"\\ud83d"',
  '"\\u001b[31m"',
  '"e\\u0300"',
  '"\\uffff"',
  `"q${'\u0323'.repeat(31)}"`
]

/** Values that no field of this kind can have. */
const wrongFor = (field: Field): readonly string[] => {
  const numbers = ['7', '-1', '1e308']
  const texts = ['"x y"', '""', '"__proto__"', '"constructor"', ...WRONG_TEXTS]
  switch (field.kind) {
    case 'line':
      return [...numbers, ...WRONG_TEXTS, '"a\\nb"', '"a\\tb"', '"a\\u2028b"', `"${'a'.repeat(501)}"`]
    case 'prose':
      return [...numbers, ...WRONG_TEXTS, `"${'a'.repeat(200_001)}"`]
    case 'choice':
      return [...numbers, ...texts, '"toString"']
    case 'date':
      return [
        ...numbers,
        ...texts,
        '"2026-02-29"',
        '"2026-13-01"',
        '"1899-12-31"',
        '"2026-01-01T00:00:00Z"',
        '"2026-1-1"'
      ]
    case 'money':
      return [
        ...numbers,
        ...texts,
        '"1.5 EUR"',
        '"01 EUR"',
        '"-0 EUR"',
        '"1 eur"',
        `"${'9'.repeat(16)} EUR"`,
        '"1 EUR\\n"'
      ]
    case 'number':
      return [...texts, '"7"', '-0']
    case 'integer':
    case 'scale':
      return [
        ...texts,
        '"1"',
        '1.5',
        '-1e15',
        '9007199254740993',
        '1e21',
        String((field.range?.[1] ?? 0) + 1)
      ]
    case 'reference':
      return [
        ...numbers,
        ...texts,
        `"${NOBODY}"`,
        `"${NOBODY.toUpperCase()}"`,
        '"../x"',
        `"${NOBODY}~${NOBODY}"`
      ]
    // Letters that happen to be a fractional index are one.
    case 'position':
      return [
        ...numbers,
        ...texts.filter(text => text !== '"constructor"'),
        `"${'a'.repeat(201)}"`,
        '"é"',
        '"z0"',
        '"a"',
        '"A00000000000000000000000000"'
      ]
    case 'hash':
      return [...numbers, ...texts, `"${'A'.repeat(64)}"`, `"${'a'.repeat(63)}"`]
  }
}

const presentFields = (type: RecordType) => {
  const { row } = recordOf(new Map(SPECIMENS), type)
  return Object.entries(kindOf(type).fields).filter(([name]) => Object.hasOwn(row, name))
}

const tried = new Set<string>()
/** Fields of one shape are checked alike: everything is tried on the first of them, one wrong value on the others. */
const isFirstOfShape = ({ kind, choices, range, required, translated, target }: Field): boolean => {
  const shape = JSON.stringify([kind, choices, range, required, translated, target])
  return !tried.has(shape) && tried.add(shape).has(shape)
}

const FIELDS: readonly Case[] = TYPES.flatMap(type =>
  presentFields(type).flatMap(([name, field]) => {
    if (!isFirstOfShape(field)) return [{ name: `${type}.${name} = []`, graft: member(type, name, '[]') }]
    const values = [...WRONG_FOR_ALL, ...wrongFor(field), ...(field.required ? ['null'] : [])]
    return [
      ...values.map(json => [name, json] as const),
      ...['7', 'null', '{"withheld":"x"}', ...WRONG_TEXTS].map(json => [`${name}@en`, json] as const),
      ...['EN', 'e', 'en us', '', 'en@it', '__proto__'].map(tag => [`${name}@${tag}`, '"x"'] as const)
    ].map(([key, json]) => ({
      name: `${type}.${key} = ${json.slice(0, 40)}`,
      graft: member(type, key, json)
    }))
  })
)

const IDS = [
  '""',
  '"1"',
  '7',
  'null',
  '[]',
  '{}',
  `"${NOBODY.replace('7', '4')}"`,
  `"${NOBODY}\\n"`,
  '"../../x"',
  `"${NOBODY} "`
]
const RECORDS: readonly Case[] = TYPES.flatMap(type => [
  ...IDS.map(json => ({ name: `${type}.id = ${json}`, graft: member(type, 'id', json) })),
  ...['__proto__', 'a b', '', '1a', 'é', 'a'.repeat(65), 'a.b', '$ref'].map(key => ({
    name: `${type} with the key ${key.slice(0, 20)}`,
    graft: member(type, key, '{"admin":true}')
  })),
  ...['false', '1', '"true"', 'null'].flatMap(json =>
    ['withdrawn', 'disclosed'].map(mark => ({
      name: `${type}.${mark} = ${json}`,
      graft: member(type, mark, json)
    }))
  ),
  {
    name: `${type} twice`,
    graft: files => line(type, `${read(files, recordFile(type)).split('\n')[0]}\n`)(files)
  },
  {
    name: `${type} with a key twice`,
    graft: files => {
      const { row, rest } = recordOf(files, type)
      files.set(
        recordFile(type),
        utf8([`${canonicalJson(row).slice(0, -1)},"id":"${NOBODY}"}`, ...rest].join('\n'))
      )
    }
  },
  { name: `${type} of an empty object`, graft: line(type, '{}\n') },
  { name: `${type} nested 40 deep`, graft: member(type, 'more', `${'['.repeat(40)}${']'.repeat(40)}`) },
  { name: `${type} withdrawn without an id`, graft: line(type, '{"withdrawn":true}\n') },
  { name: `${type} with an empty line`, graft: line(type, '\n') },
  { name: `${type} with a blank line`, graft: line(type, ' \n') },
  { name: `${type} ending in half a record`, graft: line(type, '{"id":"') },
  {
    name: `${type} with a byte order mark`,
    graft: files =>
      files.set(
        recordFile(type),
        Buffer.concat([Buffer.from('\ufeff'), files.get(recordFile(type)) ?? Buffer.alloc(0)])
      )
  },
  {
    name: `${type} in UTF-16`,
    graft: files =>
      files.set(recordFile(type), new Uint8Array(Buffer.from(read(files, recordFile(type)), 'utf16le')))
  },
  {
    name: `${type} with bytes that are no UTF-8`,
    graft: line(type, new Uint8Array([0x7b, 0xc3, 0x28, 0x7d, 0x0a]))
  },
  {
    name: `${type} with an overlong slash`,
    graft: line(type, new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d, 0x0a]))
  },
  {
    name: `${type} without its file, but counted`,
    graft: files => void files.delete(recordFile(type)),
    lies: { header: { counts: TRUTH.counts } }
  }
])

const LINKS: readonly Case[] = TYPES.filter(type => kindOf(type).form === 'link').flatMap(type => {
  const [from = '', to = ''] = kindOf(type).ends ?? []
  const own = specimenId(type)
  return [
    [from, `"${NOBODY}"`],
    [to, `"${NOBODY}"`],
    [from, '{"withheld":"action"}'],
    [to, 'null'],
    ['id', `"${own.split('~').reverse().join('~')}"`],
    ['id', `"${own}~${NOBODY}"`],
    ['id', `"${own.split('~')[0]}"`],
    ['id', `"${own.replace('~', '~~')}"`]
  ].map(([name = '', json = '']) => ({ name: `${type}.${name} = ${json}`, graft: member(type, name, json) }))
})

const attachment =
  (more: JsonObject): Case['graft'] =>
  files => {
    const { row } = recordOf(files, 'attachment')
    line('attachment', `${canonicalJson({ ...row, ...more })}\n`)(files)
  }
const FILES: readonly Case[] = [
  ...[
    'records/x.ndjson',
    'records/axis.json',
    'records/a/b.ndjson',
    'x',
    'tables/axis.tsv',
    'schema/axis.xml',
    'attachments/x',
    `attachments/${'A'.toLowerCase().repeat(63)}`,
    'datapackage.json.bak',
    'records/constructor.ndjson',
    'records/to-string.ndjson',
    'records/sent-bundle.ndjson',
    'records/received-bundle.ndjson',
    'records/sealed-version.ndjson',
    'records/partner-city.ndjson'
  ].map(file => ({
    name: `the file ${file}`,
    graft: (files: Files) => void files.set(file, utf8(`{"id":"${NOBODY}"}\n`))
  })),
  {
    name: 'bytes that no record names',
    graft: files => void files.set(attachmentFile(sha256(utf8('x'))), utf8('x'))
  },
  { name: 'an attachment without its bytes', graft: attachment({ id: NOBODY, sha256: 'b'.repeat(64) }) },
  { name: 'an attachment of another size', graft: attachment({ id: NOBODY, size: 0 }) },
  {
    name: 'an attachment under another hash',
    graft: files => void files.set(attachmentFile(sha256(ATTACHED)), utf8('altro'))
  },
  ...[
    ['axis', NOBODY],
    ['nothing', specimenId('action')],
    ['__proto__', specimenId('action')],
    ['attachment', NOBODY],
    ['action', 'x'],
    ['city', specimenId('action')]
  ].map(([ownerType = '', ownerId = '']) => ({
    name: `an attachment of ${ownerType} ${ownerId}`,
    graft: attachment({ id: NOBODY, ownerType, ownerId })
  })),
  { name: 'more lines than there may be', graft: line('axis', `{"id":"${NOBODY}"}\n`.repeat(200_001)) },
  {
    name: 'a line of more than a megabyte',
    graft: line('axis', `{"id":"${NOBODY}","more":"${'a'.repeat(1_000_000)}"}\n`)
  },
  { name: 'a megabyte of brackets', graft: line('axis', `${'['.repeat(999_999)}\n`) },
  { name: 'a megabyte of marks', graft: line('axis', `{"title":"q${'\u0323'.repeat(400_000)}"}\n`) },
  {
    name: 'a megabyte of keys',
    graft: line(
      'axis',
      `{${Array.from({ length: 90_000 }, (_, index) => `"a${index}":1`).join(',')},"a0":1}\n`
    )
  },
  {
    name: 'a number of a million digits',
    graft: line('axis', `{"id":"${NOBODY}","more":${'9'.repeat(900_000)}}\n`)
  },
  {
    name: 'a hundred thousand backslashes',
    graft: line('axis', `{"id":"${NOBODY}","more":"${'\\\\'.repeat(100_000)}\\"}\n`)
  }
]

const HEADERS: readonly Case[] = (
  [
    ...['kind', 'audience', 'createdAt', 'bundleId', 'workspaceId', 'appVersion'].flatMap(key =>
      [null, 7, '', [], {}, 'x'.repeat(501), '__proto__', '\u0000'].map((value): [string, JsonValue] => [
        key,
        value
      ])
    ),
    ...[0, -1, 1.5, '1', null, 1_000_000_001, 2 ** 53].map((value): [string, JsonValue] => [
      'sequence',
      value
    ]),
    ...[
      [],
      ['IT'],
      ['it', 'it'],
      'it',
      [7],
      Array.from({ length: 21 }, (_, i) => `aa-a${String.fromCharCode(97 + i)}`)
    ].map((value): [string, JsonValue] => ['languages', value]),
    ...[
      { axis: -1 },
      { axis: 1.5 },
      { axis: '1' },
      { Axis: 1 },
      { constructor: 1 },
      { axis: 99 },
      { secret: 1 },
      []
    ].map((value): [string, JsonValue] => ['counts', value as JsonValue]),
    ...[{ axis: 1 }, { axis: { x: -1 } }, { 'a b': {} }, []].map((value): [string, JsonValue] => [
      'withheld',
      value as JsonValue
    ]),
    ...[
      { id: NOBODY, name: 'Altra', country: null },
      { id: 'x', name: 'A', country: null },
      { id: NOBODY, name: '', country: null },
      { name: 'A' },
      null
    ].map((value): [string, JsonValue] => ['city', value]),
    ...['', 7, 'a\nb', 'x'.repeat(501), 'e\u0300', []].map((value): [string, JsonValue] => [
      'licence',
      value
    ]),
    ...['', 7, 'x', 'A'.repeat(64)].flatMap((value): [string, JsonValue][] => [
      ['previous', value],
      ['supersedes', value]
    ]),
    ...[0, -1, 65_536, '1', null].flatMap((value): [string, JsonValue][] => [
      ['format', value],
      ['oldestReader', value]
    ]),
    ['oldestReader', 2],
    ['more', 1],
    ['audience', 'public'],
    ['kind', 'contribution'],
    ['bundleId', 'a'.repeat(64)]
  ] satisfies [string, JsonValue][]
).map(([key, value]) => ({
  name: `a header with ${key} ${JSON.stringify(value).slice(0, 40)}`,
  graft: () => {},
  lies: { header: { [key]: value } }
}))

const TAGS: readonly Case[] = [
  ...[
    '',
    '{}',
    'null',
    '[]',
    '{"format":1}',
    '\ufeff{}',
    '{"format":1,"format":1}',
    `${'['.repeat(100_000)}`
  ].map(rawHeader => ({
    name: `the header ${rawHeader.slice(0, 20)}`,
    graft: () => {},
    lies: { rawHeader }
  })),
  ...['fetch.txt', 'more.txt', 'tagmanifest-md5.txt', 'bag-info.txt'].map(name => ({
    name: `the tag file ${name}`,
    graft: () => {},
    lies: { files: { [name]: 'https://example.org/x 1 data/x\n' } }
  }))
]

const HOSTILE: readonly Case[] = [...FIELDS, ...RECORDS, ...LINKS, ...FILES, ...HEADERS, ...TAGS]

const made = ({ graft, lies }: Case): Uint8Array => {
  const files: Files = new Map(SPECIMENS)
  graft(files)
  return sealedContent(files, TRUTH, TYPES, recordFile, lies)
}

const outcome = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work()
    return 'accepted'
  } catch (error) {
    return isPianoError(error) ? error.code : `not ours: ${String(error)}`
  }
}

describe('hostile content under a right signature', () => {
  it(
    'is refused with a code, in bounded time, and the workspace stays byte for byte as it was',
    () =>
      withTwoCities(async (_, receiver) => {
        await receiver.workspace.close()
        const before = fileHash(receiver.path)
        const workspace = await openWorkspace(receiver.path, { home: receiver.home })
        const wrong: string[] = []
        let slowest = { name: '', ms: 0 }
        for (const one of HOSTILE) {
          const bytes = made(one)
          // Time of this process alone: others on the machine must not make a case look slow.
          const before = process.cpuUsage()
          const code = await outcome(() => receive({ ...receiver, workspace }, bytes))
          const { user, system } = process.cpuUsage(before)
          const ms = (user + system) / 1000
          if (!/^BUNDLE_(INVALID|TOO_LARGE|NEWER|CHANGED)$/.test(code)) wrong.push(`${one.name}: ${code}`)
          if (ms > slowest.ms) slowest = { name: one.name, ms }
        }
        await workspace.close()
        expect(HOSTILE.length).toBeGreaterThan(1_000)
        expect(wrong).toEqual([])
        expect(fileHash(receiver.path)).toBe(before)
        expect(slowest.ms, slowest.name).toBeLessThan(LIMIT)
      }),
    240_000
  )
})
