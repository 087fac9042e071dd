import { canonicalJson, type JsonObject, type JsonValue } from '#shared/model/canonical-json.ts'
import type { Field } from '#shared/model/field.ts'
import { kindOf, RECORD_TYPES, type RecordType } from '#shared/model/index.ts'
import { sha256 } from '../../files/sha256.ts'
import { FORMAT } from '../container/header.ts'
import { attachmentFile, recordFile } from '../content/file-names.ts'
import { travels } from '../redaction/visible.ts'
import { type Lies, sealedContent } from './sealed-content.ts'
import { ATTACHED, specimenId } from './specimen.ts'
import { specimenContent } from './specimen-bundle.ts'
import { NOBODY, REFUSED, unreadableFor } from './wrong-values.ts'

type Files = Map<string, Uint8Array>
export type HostileCase = {
  readonly name: string
  readonly graft: (files: Files) => void
  readonly lies?: Lies
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (files: Files, name: string): string => new TextDecoder().decode(files.get(name))

const { data: SPECIMENS, header: TRUTH } = await specimenContent()
export const TYPES = RECORD_TYPES.filter(type => travels(type) && SPECIMENS.has(recordFile(type)))

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

const FIELDS: readonly HostileCase[] = TYPES.flatMap(type =>
  presentFields(type).flatMap(([name, field]) =>
    [
      ...[...REFUSED, ...(field.required ? ['null'] : [])].map(json => [name, json] as const),
      ...(field.target === undefined ? [] : [[name, `"${NOBODY}"`] as const]),
      ...REFUSED.map(json => [`${name}@en`, json] as const)
    ].map(([key, json]) => ({
      name: `${type}.${key} = ${json.slice(0, 40)}`,
      graft: member(type, key, json)
    }))
  )
)

/** Fields without which a record has no place, or no bytes. */
const isStructure = (type: RecordType, name: string): boolean =>
  type === 'attachment'
    ? ['ownerType', 'ownerId', 'sha256', 'size', 'share'].includes(name)
    : kindOf(type).ends?.includes(name) === true

/** What partners may not see may not come to them in another form either. */
const isHeldBack = (type: RecordType, name: string): boolean => {
  const value = recordOf(new Map(SPECIMENS), type).row[name]
  return typeof value === 'object' && value !== null
}

export type UnreadableCase = HostileCase & { readonly type: RecordType; readonly field: string }

/** What a newer program may mean something by: kept, and shown as text. */
export const UNREADABLE: readonly UnreadableCase[] = TYPES.flatMap(type =>
  presentFields(type).flatMap(([name, field]) => {
    if (isStructure(type, name) || isHeldBack(type, name)) return []
    // Whether the record may be there at all follows from it: what can't be read there is refused.
    if (type === 'ownField' && name === 'privacyClass') return []
    const all = isFirstOfShape(field) ? unreadableFor(field) : ['[]']
    // An empty required text is refused: no program means something by it.
    const values = field.required ? all.filter(json => json !== '""') : all
    return [
      ...values.map(json => [name, json] as const),
      ...(field.translated ? ['7', '[]'] : ['"x"']).map(json => [`${name}@en`, json] as const)
    ].map(([key, json]) => ({
      type,
      field: key,
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
const RECORDS: readonly HostileCase[] = TYPES.flatMap(type => [
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

const LINKS: readonly HostileCase[] = TYPES.filter(type => kindOf(type).form === 'link').flatMap(type => {
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
  (more: JsonObject): HostileCase['graft'] =>
  files => {
    const { row } = recordOf(files, 'attachment')
    line('attachment', `${canonicalJson({ ...row, ...more })}\n`)(files)
  }
const FILES: readonly HostileCase[] = [
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

const HEADERS: readonly HostileCase[] = (
  [
    ...['kind', 'audience', 'createdAt', 'bundleId', 'workspaceId', 'appVersion'].flatMap(key =>
      [null, 7, '', [], {}, 'x'.repeat(501), '__proto__', '\u0000'].map((value): [string, JsonValue] => [
        key,
        value
      ])
    ),
    ...['', 'IT', 7, null, 'x'.repeat(40)].map((value): [string, JsonValue] => ['language', value]),
    ...['', '0123456789AB', '0123456789abc', 7, null].map((value): [string, JsonValue] => ['series', value]),
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
    ['oldestReader', FORMAT + 1],
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

const TAGS: readonly HostileCase[] = [
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

/** What means harm under a right signature, each against one rule of the format. */
export const HOSTILE: readonly HostileCase[] = [
  ...FIELDS,
  ...RECORDS,
  ...LINKS,
  ...FILES,
  ...HEADERS,
  ...TAGS
]

/** The signed bundle of a case. */
export const hostileBundle = ({ graft, lies }: HostileCase): Uint8Array => {
  const files: Files = new Map(SPECIMENS)
  graft(files)
  return sealedContent(files, TRUTH, TYPES, recordFile, lies)
}
