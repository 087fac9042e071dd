import { strFromU8, unzipSync } from 'fflate'

/** Persons, companies and places of a disk that a file tells of beside its content; of an untrusted file, so all is bounded. */
const MOST = 20
const LONGEST = 200
/** Bytes of one part of an office file that is looked into; larger ones are comments of hundreds of pages. */
const PART = 5_000_000

const decoded = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Elements of the properties of office files, XMP and SVG; and attributes that name who wrote, or where. */
const ELEMENT =
  /<((?:dc:|cp:|meta:|xmp:|pdf:)?(?:creator|lastModifiedBy|initial-creator|printed-by|Manager|Company|Author))(?:\s[^<>]{0,500})?>/g
const ATTRIBUTE =
  /(?:w:author|author|sodipodi:docname|inkscape:export-filename|sodipodi:absref)="([^"<]{1,500})"/g
/** Elements that are looked into, and how far: no file that people write has as many or as long ones. */
const MOST_ELEMENTS = 2_000
const ELEMENT_LENGTH = 2_000

const elementsIn = function* (xml: string): Generator<string> {
  let count = 0
  for (const { 0: tag, 1: name, index } of xml.matchAll(ELEMENT)) {
    count += 1
    if (count > MOST_ELEMENTS) return
    const inside = xml.slice(index + tag.length, index + tag.length + ELEMENT_LENGTH)
    const end = inside.indexOf(`</${name}>`)
    if (end > 0) yield decoded(inside.slice(0, end))
  }
}

const inXml = (xml: string): readonly string[] => [
  ...elementsIn(xml),
  ...[...xml.matchAll(ATTRIBUTE)].map(([, text = '']) => decoded(text))
]

const OFFICE_PART =
  /^(?:docProps\/(?:core|app|custom)\.xml|meta\.xml|word\/(?:comments|document|people)\.xml|xl\/comments\d*\.xml|ppt\/commentAuthors\.xml)$/

/** What an office file says of its makers; null where it cannot be read. */
const inOffice = (bytes: Uint8Array): readonly string[] | null => {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => OFFICE_PART.test(name) && originalSize <= PART
    })
    return Object.values(parts).flatMap(part => inXml(strFromU8(part)))
  } catch {
    return null
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
  if (raw[0] !== 0xfe || raw[1] !== 0xff) return raw.toString('latin1')
  return Buffer.from(raw.subarray(2, raw.length - (raw.length % 2)))
    .swap16()
    .toString('utf16le')
}

const PDF_AUTHOR = /\/Author\s*(\((?:[^()\\]|\\.){1,400}\)|<[0-9A-Fa-f\s]{2,1600}>)/gs
const PDF_INFO = /^\/Info\s+(\d{1,9})\s+(\d{1,5})\s+R/

/** Whether a PDF names properties that do not stand plainly in it. */
const hidesInfo = (text: string): boolean => {
  const at = text.lastIndexOf('/Info')
  const [, number, generation] = PDF_INFO.exec(text.slice(Math.max(0, at), at + 40)) ?? []
  return number !== undefined && !text.includes(`${number} ${generation} obj`)
}

const XMP = ['<x:xmpmeta', '</x:xmpmeta>'] as const

/** Authors of a PDF in its plain objects and its XMP; null where its properties lie in a compressed part. */
const inPdf = (bytes: Uint8Array): readonly string[] | null => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  if (hidesInfo(text)) return null
  const start = text.indexOf(XMP[0])
  const end = start < 0 ? -1 : text.indexOf(XMP[1], start)
  const xmp = end < 0 ? '' : Buffer.from(bytes.subarray(start, end)).toString('utf8')
  return [...[...text.matchAll(PDF_AUTHOR)].map(([, written = '']) => pdfText(written)), ...inXml(xmp)]
}

const isSvg = (text: string): boolean => /<svg[\s>]/.test(text.slice(0, 2_000))

const read = (bytes: Uint8Array, mediaType: string): readonly string[] | null => {
  if (mediaType === 'application/pdf') return inPdf(bytes)
  if (mediaType.startsWith('application/vnd.')) return inOffice(bytes)
  if (!mediaType.startsWith('text/')) return []
  const text = new TextDecoder().decode(bytes.subarray(0, PART))
  return isSvg(text) ? inXml(text) : []
}

/** What stands where properties are there and cannot be read. */
export const UNREADABLE = '?'

/**
 * Who made a file, as its own properties, comments and tracked changes tell: what leaves with it although nobody sees it on the page.
 * Photos are freed of such data when they are added. `UNREADABLE` where the properties cannot be read.
 */
export const makersIn = (bytes: Uint8Array, mediaType: string): readonly string[] => {
  const found = read(bytes, mediaType)
  if (found === null) return [UNREADABLE]
  const told = found.map(text =>
    text
      .replaceAll(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, LONGEST)
      .toWellFormed()
  )
  return [...new Set(told.filter(text => text !== ''))].slice(0, MOST)
}
