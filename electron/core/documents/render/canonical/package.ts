import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { DocumentTree } from '../../tree/index.ts'
import type { WrittenTables } from '../xml/written-tables.ts'
import { arabicFontParts, keepingFonts } from './fonts.ts'
import { canonicalIdentifiers } from './identifiers.ts'

/** Marks every section as right to left: `w:bidi` stands before `w:rtlGutter`, `w:docGrid` and what follows. */
const rightToLeftSections = (xml: string): string =>
  xml.replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>/gsu, section => {
    if (section.includes('<w:bidi/>')) return section
    const at = section.search(/<w:(?:rtlGutter|docGrid|printerSettings|sectPrChange)\b/u)
    const place = at < 0 ? section.lastIndexOf('</w:sectPr>') : at
    return `${section.slice(0, place)}<w:bidi/>${section.slice(place)}`
  })

const WITHOUT_FRACTION = /\.\d+(?=Z$)/u

/** Core properties with the document's own instant for created and modified, and its language. */
const canonicalCore = (xml: string, date: string, language?: string): string => {
  const instant = date.replace(WITHOUT_FRACTION, '')
  const dated = xml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/gu,
    (_, open: string, _name: string, close: string) => `${open}${instant}${close}`
  )
  if (language === undefined || dated.includes('<dc:language>')) return dated
  return dated.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}

// The earliest time a ZIP can carry, given in local time because fflate writes local time: the bytes are the same
// everywhere.
const ZIP_TIME = new Date(1980, 0, 1, 12)
const LEVEL = 6
// Office wants the list of content types first.
const FIRST = ['[Content_Types].xml', '_rels/.rels']

type Entries = Readonly<Record<string, Uint8Array>>

const order = (one: string, other: string): number => {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  return rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0)
}

const zip = (entries: Entries): Uint8Array => {
  const sorted: Zippable = {}
  for (const name of Object.keys(entries).sort(order)) {
    const bytes = entries[name]
    if (bytes) sorted[name] = [bytes, { mtime: ZIP_TIME, level: LEVEL, os: 0 }]
  }
  return zipSync(sorted)
}

/** Workbooks inside charts carry times too: they are packed anew. */
const canonicalWorkbook = (bytes: Uint8Array, date: string): Uint8Array => {
  const entries = unzipSync(bytes)
  const core = entries['docProps/core.xml']
  return zip(
    core ? { ...entries, 'docProps/core.xml': strToU8(canonicalCore(strFromU8(core), date)) } : entries
  )
}

const canonicalPart = (
  name: string,
  xml: string,
  document: DocumentTree,
  tables: WrittenTables
): Uint8Array => {
  if (name === 'docProps/core.xml') return strToU8(canonicalCore(xml, document.date, document.locale))
  if (name === 'word/settings.xml' && document.direction === 'rtl') return strToU8(keepingFonts(xml))
  if (name !== 'word/document.xml') return strToU8(xml)
  return tables.filled(document.direction === 'rtl' ? rightToLeftSections(xml) : xml)
}

/**
 * The one step after docx: what it leaves to chance or cannot write. Names of relationships, dates, language, tables, sections
 * from right to left, and a ZIP in one order with one time.
 */
export const canonicalDocx = async (
  packed: Uint8Array,
  document: DocumentTree,
  tables: WrittenTables
): Promise<Uint8Array> => {
  const entries: Record<string, Uint8Array> = {}
  const parts = new Map<string, string>()
  for (const [name, bytes] of Object.entries(unzipSync(packed))) {
    if (name.endsWith('/')) continue
    if (/\.(?:xml|rels)$/u.test(name)) parts.set(name, strFromU8(bytes))
    else entries[name] = name.endsWith('.xlsx') ? canonicalWorkbook(bytes, document.date) : bytes
  }
  for (const [name, xml] of canonicalIdentifiers(parts))
    entries[name] = canonicalPart(name, xml, document, tables)
  return zip(document.direction === 'rtl' ? { ...entries, ...(await arabicFontParts()) } : entries)
}
