import { inflateSync } from 'node:zlib'
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { mediaTypeOf } from '../../areas/record/photo/media-type.ts'
import { isProgram } from './programs.ts'

/** What stands where a file, or a part of it, cannot be looked into. */
export const UNREADABLE = '?'

/** Persons, companies and places of a disk that a file tells of beside its content; of an untrusted file, so all is bounded. */
const MOST = 20
const LONGEST = 200
/** Bytes of one packed part of a file that is looked into, and of all of them: larger ones are said to be unread. */
const PART = 5_000_000
const PARTS = 40_000_000
/** Files in files in files: an office file in an archive, with a table in it. */
const DEEPEST = 3
/** Elements that are looked into, and how far: no file that people write has as many or as long ones. */
const MOST_ELEMENTS = 2_000
const ELEMENT_LENGTH = 2_000

/** What may still be unpacked of one file, with all that lies in it, and how deep this part of it lies. */
type Bounds = { readonly left: { bytes: number }; readonly depth: number }

const decoded = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

const QUOTED = `\\s*=\\s*(?:"([^"<]{1,500})"|'([^'<]{1,500})')`
const PREFIX = String.raw`(?<![\w.-])(?:[\w-]{1,30}:)?`
/** An attribute, of any element or of those named. */
const attribute = (names: string, element?: string): RegExp =>
  new RegExp(
    element === undefined
      ? `${PREFIX}(?:${names})${QUOTED}`
      : `<(?:[\\w-]{1,30}:)?(?:${element})\\s(?:[^<>]{0,500}?\\s)?(?:[\\w-]{1,30}:)?(?:${names})${QUOTED}`,
    'gi'
  )

/** Elements of the properties of office files, XMP and SVG, and of their comments. */
const ELEMENT = new RegExp(
  `<(${[
    '(?:dc|cp|meta|xmp|pdf|xmpRights|photoshop):(?:creator|lastModifiedBy|initial-creator|printed-by|author|contributor|publisher|rights|title|subject|description|keywords?|category|user-defined|CreatorTool|Owner|UsageTerms)',
    'Manager|Company|Author|HyperlinkBase',
    // Properties that people add themselves: `docProps/custom.xml`.
    'vt:(?:lpwstr|bstr)'
  ].join('|')})(?:\\s[^<>]{0,500})?>`,
  'gi'
)

/** Attributes that name who wrote, or where on which computer. */
const ATTRIBUTES: readonly RegExp[] = [
  attribute('author|userName|refreshedBy|lastModifiedBy|docname|export-filename|absref'),
  attribute('name', 'cmAuthor|author|userInfo'),
  attribute('displayName', 'person'),
  attribute('url', 'absPath'),
  attribute('dc:\\w+|pdf:(?:Author|Keywords)|xmp:CreatorTool'),
  attribute(
    'content',
    `meta(?=[^<>]{0,500}(?:name|property)\\s*=\\s*["']?(?:[\\w-]+[.:])?(?:author|creator|owner|publisher|copyright|generator)\\b)`
  ),
  // Places on a disk or in the network, which mostly hold the name of the person.
  /[=>]\s?["']?((?:file:|[a-z]:[\\/]|\\\\[\w.-]+\\|(?:\.\.)?\/(?:\.\.\/)*(?:home|Users)\/)[^"'<>]{1,300})/gi
]

const elementsIn = function* (xml: string): Generator<string> {
  let count = 0
  for (const { 0: tag, 1: name, index } of xml.matchAll(ELEMENT)) {
    count += 1
    if (count > MOST_ELEMENTS) return
    if (tag.endsWith('/>')) continue
    const inside = xml.slice(index + tag.length, index + tag.length + ELEMENT_LENGTH)
    const end = inside.indexOf(`</${name}>`)
    yield decoded(end < 0 ? inside : inside.slice(0, end))
  }
}

const inXml = (xml: string): readonly string[] => [
  ...elementsIn(xml),
  ...ATTRIBUTES.flatMap(rule =>
    [...xml.matchAll(rule)].map(([, double, single]) => decoded(double ?? single ?? ''))
  )
]

const RTF_MAKER =
  /\{(?:\\\*)?\\(?:author|operator|manager|company|title|subject|keywords|doccomm|hlinkbase|category|atnauthor|staticval|template)\s([^{}]{1,500})/g
/** Who changed a text under revision, one after the other. */
const RTF_REVISORS = /\{\\\*\\revtbl\s?((?:\s?\{[^{}]{0,200}\}){1,50})/g
const MAIL = /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|From|To|Date|Subject):\s/i
const MAIL_SENDER = /^From:\s*[^\n]*\S@\S/im

/** What a text tells beside what is read in it: marked-up pages and pictures, RTF; a mail carries parts that are not looked into. */
const inText = (text: string): readonly string[] => {
  if (text.startsWith('{\\rtf'))
    return [...text.matchAll(RTF_MAKER), ...text.matchAll(RTF_REVISORS)].map(([, name = '']) =>
      name.replaceAll(/[{};]+/g, ' ')
    )
  if (MAIL.test(text) && MAIL_SENDER.test(text.slice(0, 20_000))) return [UNREADABLE]
  return text.includes('<') ? inXml(text) : []
}

/** Parts of an office file that never name a maker: the cells of a table, type, marks, and pictures that are only drawn. */
const SILENT_PART =
  /^xl\/(?:worksheets\/sheet\d+\.xml|sharedStrings|printerSettings\/)|^(?:mimetype|layout-cache)$|^(?:Thumbnails|(?:.*\/)?ObjectReplacements)\/|^docProps\/thumbnail|\/$|\.(?:emf|wmf|svm|ttf|odttf|fntdata)$/i
/** Marks of what a camera or a program wrote of a picture in a picture. */
const PICTURE_MARK = /Exif\0\0|eXIf|ns\.adobe\.com\/xap|Photoshop 3\.0|(?:tEXt|iTXt)(?:Author|Copyright)/

/** What the parts of an office file or an archive say of their makers. */
const inZip = (bytes: Uint8Array, { left, depth }: Bounds): readonly string[] => {
  if (depth >= DEEPEST) return [UNREADABLE]
  let isWhole = true
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (SILENT_PART.test(name)) return false
    const isTaken = originalSize <= Math.min(PART, left.bytes)
    if (isTaken) left.bytes -= originalSize
    else isWhole = false
    return isTaken
  }
  try {
    const found = Object.entries(unzipSync(bytes, { filter })).flatMap(([, part]) =>
      read(part, { left, depth: depth + 1 })
    )
    return isWhole ? found : [...found, UNREADABLE]
  } catch {
    return [UNREADABLE]
  }
}

/** A text of a PDF between brackets or as hexadecimal digits, in UTF-16 where its mark says so. */
const pdfText = (written: string): string => {
  const raw = written.startsWith('<')
    ? Buffer.from(written.slice(1, -1).replaceAll(/\s/g, ''), 'hex')
    : Buffer.from(
        written
          .slice(1, -1)
          .replaceAll(/\\(\d{3})/g, (_, octal: string) =>
            String.fromCharCode(Number.parseInt(octal, 8) & 255)
          )
          .replaceAll(/\\(.)/gs, '$1'),
        'latin1'
      )
  if (raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf) return raw.toString('utf8', 3)
  if (raw[0] !== 0xfe || raw[1] !== 0xff) return raw.toString('latin1')
  return Buffer.from(raw.subarray(2, raw.length - (raw.length % 2)))
    .swap16()
    .toString('utf16le')
}

/** A text with brackets in brackets, as deep as people nest them. */
const BRACKETS = String.raw`(?:[^()\\]|\\.){0,400}`
const PDF_TEXT = String.raw`\((?:[^()\\]|\\.|\(${BRACKETS}\)){1,400}\)|<[0-9A-Fa-f\s]{2,1600}>`
const pdfEntry = (names: string): RegExp =>
  new RegExp(String.raw`\/(?:${names})\s*(?:(${PDF_TEXT})|(\d{1,9})\s+\d{1,5}\s+R)`, 'gs')
const PDF_VALUE = new RegExp(String.raw`^\s*(?:${PDF_TEXT})`, 's')
const PDF_AUTHOR = pdfEntry('Author')
/** Who wrote a note on a page; a field of a form has its name there. */
const PDF_NOTE_AUTHOR = pdfEntry('T')
const PDF_NOTE = /\/Subtype\s*\/(?!Widget|Link|Image|Form|Type)/
/** All that a PDF says of itself but its dates and the program that wrote it. */
const PDF_PROPERTY = pdfEntry(
  '(?!Producer|CreationDate|ModDate|SourceModified|PTEX)[A-Za-z][^\\s()<>[\\]/]{0,60}'
)
const XMP = ['<x:xmpmeta', '</x:xmpmeta>'] as const
const PDF_INFO = /\/Info\s+(\d{1,9})\s+\d{1,5}\s+R/g
const PDF_STREAM = />>\s{0,4}stream\r?\n/g
/** How far before its stream the description of a part begins. */
const PDF_DESCRIPTION = 600
/** An encrypted file, files in the file, and what a camera wrote of a picture. */
const PDF_UNREADABLE = /\/Encrypt\b|\/EmbeddedFile|Exif\0\0/

type PdfObject = readonly [number: string, body: string]

/** The objects of a packed part, by the table of numbers and places it begins with. Throws RangeError where they overlap. */
const packedObjects = (text: string, first: number): readonly PdfObject[] => {
  const table = text.slice(0, first).trim().split(/\s+/)
  const places = table.filter((_, index) => index % 2 === 1).map(place => first + Number(place))
  return places.map((place, index): PdfObject => {
    const end = places[index + 1] ?? text.length
    if (!(place <= end)) throw new RangeError('PDF')
    return [table[index * 2] ?? '', text.slice(place, end)]
  })
}

/** The objects of a PDF and its XMP, unpacked. */
const unpackedPdf = (bytes: Uint8Array, { left }: Bounds) => {
  const text = strFromU8(bytes, true)
  const objects = text.split(/\bendobj\b/).map((body): PdfObject => {
    const [, number = '', own = ''] = /(\d{1,9})\s+\d{1,5}\s+obj\b(.*)/s.exec(body) ?? []
    return [number, own]
  })
  const texts = [text]
  let isWhole = !PDF_UNREADABLE.test(text)
  for (const { 0: head, index } of text.matchAll(PDF_STREAM)) {
    const before = text.slice(Math.max(0, index - PDF_DESCRIPTION), index)
    const description = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    const [, kind] = /\/Type\s*\/(ObjStm|Metadata)\b/.exec(description) ?? []
    if (kind === undefined || !description.includes('/Filter')) continue
    try {
      const most = Math.min(PART, left.bytes)
      const packed = inflateSync(bytes.subarray(index + head.length), { maxOutputLength: most })
      left.bytes -= packed.length
      const part = packed.toString('latin1')
      if (kind === 'Metadata') texts.push(part)
      else objects.push(...packedObjects(part, Number(/\/First\s+(\d{1,9})/.exec(description)?.[1])))
    } catch {
      isWhole = false
    }
  }
  return {
    objects,
    texts,
    infos: new Set([...text.matchAll(PDF_INFO)].map(([, number = '']) => number)),
    isWhole
  }
}

const xmpsIn = function* (text: string): Generator<string> {
  for (let start = text.indexOf(XMP[0]); start >= 0; ) {
    const end = text.indexOf(XMP[1], start)
    if (end < 0) return
    yield Buffer.from(text.slice(start, end), 'latin1').toString('utf8')
    start = text.indexOf(XMP[0], end)
  }
}

/** What a PDF says of itself, of who wrote its notes, and in its XMP. */
const inPdf = (bytes: Uint8Array, bounds: Bounds): readonly string[] => {
  const { objects, texts, infos, isWhole } = unpackedPdf(bytes, bounds)
  const values = new Map<string, string>()
  for (const [number, body] of objects) {
    const [value] = PDF_VALUE.exec(body.slice(0, ELEMENT_LENGTH)) ?? []
    if (value !== undefined) values.set(number, value)
  }
  const told = (body: string, rule: RegExp): readonly string[] =>
    [...body.matchAll(rule)].map(([, written, reference = '']) => {
      const value = written ?? values.get(reference)
      return value === undefined ? UNREADABLE : pdfText(value)
    })
  const found = objects.flatMap(([number, body]) => [
    ...told(body, PDF_AUTHOR),
    ...(PDF_NOTE.test(body) ? told(body, PDF_NOTE_AUTHOR) : []),
    ...(infos.delete(number) ? told(body, PDF_PROPERTY) : [])
  ])
  const hidden = isWhole && infos.size === 0 ? [] : [UNREADABLE]
  return [...found, ...texts.flatMap(text => [...xmpsIn(text)].flatMap(inXml)), ...hidden]
}

/** Letters of an older code than UTF-8: no bytes that no text has. */
const isOlderText = (text: string): boolean => !/(?![\t\n\v\f\r\x80-\x9f])\p{Cc}/u.test(text)

/** By its first bytes alone: the media type of a record may come from elsewhere. */
const read = (bytes: Uint8Array, bounds: Bounds): readonly string[] => {
  const mediaType = mediaTypeOf(bytes, '')
  if (mediaType === 'application/pdf') return inPdf(bytes, bounds)
  if (mediaType === 'application/zip') return inZip(bytes, bounds)
  if (mediaType === 'text/plain') return inText(strFromU8(bytes))
  const text = strFromU8(bytes, true)
  // A picture is freed of such data when it is added; one in another file is not.
  if (mediaType.startsWith('image/')) return bounds.depth > 0 && PICTURE_MARK.test(text) ? [UNREADABLE] : []
  return isOlderText(text) ? inText(text) : [UNREADABLE]
}

/**
 * Who made a file, as its own properties, comments and tracked changes tell: what leaves with it although nobody sees it on the page.
 * Names of known programs tell of no person. Photos are freed of such data when they are added. `UNREADABLE` where a file or a part of it
 * cannot be looked into.
 */
export const makersIn = (bytes: Uint8Array): readonly string[] => {
  const told = read(bytes, { left: { bytes: PARTS }, depth: 0 }).map(text =>
    text
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
      .toWellFormed()
  )
  const names = [...new Set(told)].filter(text => text !== '' && text !== UNREADABLE && !isProgram(text))
  return [...names.slice(0, MOST), ...(told.includes(UNREADABLE) ? [UNREADABLE] : [])]
}
