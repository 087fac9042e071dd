import { deflateSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makersIn, UNREADABLE } from './file-metadata.ts'

const NAME = 'Anna Prova'

const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])
    )
  )

const pdf = (...objects: readonly string[]): Uint8Array =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer << /Info 1 0 R >>`,
    'latin1'
  )

/** A stream of a PDF, packed. */
const packed = (type: string, text: string): string =>
  `<< /Type /${type} /Filter /FlateDecode >>\nstream\n${deflateSync(Buffer.from(text)).toString('latin1')}\nendstream`

/** Where a part of a file holds who made it: `NAME` alone, or in a text that holds it too. */
const OFFICE: readonly (readonly [part: string, text: string])[] = [
  ['docProps/core.xml', `<dc:creator>${NAME}</dc:creator>`],
  ['docProps/core.xml', `<cp:keywords>${NAME}</cp:keywords>`],
  ['docProps/core.xml', `<dc:description>${NAME}</dc:description>`],
  ['docProps/app.xml', `<Manager>${NAME}</Manager>`],
  ['docProps/custom.xml', `<property name="Redattore"><vt:lpwstr>${NAME}</vt:lpwstr></property>`],
  ['word/document.xml', `<w:ins w:id='1' w:author='${NAME}'/>`],
  ['word/footnotes.xml', `<w:ins w:author="${NAME}"/>`],
  ['word/header1.xml', `<w:del w:author="${NAME}"/>`],
  ['word/commentsExtended.xml', `<w15:person w15:author="${NAME}"/>`],
  [
    'word/_rels/settings.xml.rels',
    `<Relationship Type="attachedTemplate" Target="file:///C:/Users/${NAME}/Normal.dotm"/>`
  ],
  ['xl/comments1.xml', `<authors><author>${NAME}</author></authors>`],
  ['xl/persons/person.xml', `<person displayName="${NAME}" id="1"/>`],
  ['xl/workbook.xml', `<x15ac:absPath url="D:\\${NAME}\\" xmlns:x15ac="x"/>`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `<pivotCacheDefinition refreshedBy="${NAME}"/>`],
  ['ppt/commentAuthors.xml', `<p:cmAuthor id="0" name="${NAME}"/>`],
  ['ppt/authors.xml', `<p188:author id="0" name="${NAME}"/>`],
  ['content.xml', `<office:annotation><dc:creator>${NAME}</dc:creator></office:annotation>`],
  ['meta.xml', `<meta:user-defined meta:name="Autore">${NAME}</meta:user-defined>`],
  ['meta.xml', `<meta:template xlink:href="../../../Users/${NAME}/a.ott"/>`],
  ['meta.xml', `<dc:description>${NAME}${'x'.repeat(3_000)}</dc:description>`]
]

const PDFS: readonly (readonly [where: string, objects: readonly string[]])[] = [
  ['in an object of its own', ['<< /Author 2 0 R >>', `(${NAME})`]],
  ['with brackets in brackets', [`<< /Author (${NAME} (uff) \\(x\\)) >>`]],
  ['in the title', [`<< /Title (Microsoft Word - ${NAME}.docx) >>`]],
  ['in the program', [`<< /Creator (${NAME}) >>`]],
  ['in a property of its own', [`<< /Company (${NAME}) >>`]],
  ['in a note', ['<< >>', `<< /Type /Annot /Subtype /Text /T (${NAME}) >>`]],
  [
    'in the second XMP',
    ['<< >>', '<x:xmpmeta></x:xmpmeta>', `<x:xmpmeta><dc:creator>${NAME}</dc:creator></x:xmpmeta>`]
  ],
  ['in packed XMP', ['<< >>', packed('Metadata', `<x:xmpmeta><dc:creator>${NAME}</dc:creator></x:xmpmeta>`)]],
  ['in packed objects', ['<< >>', packed('ObjStm /First 8', `7 0 8 2 <<>> << /Author (${NAME}) >>`)]]
]

const TEXTS: readonly (readonly [format: string, text: string])[] = [
  ['RTF', `{\\rtf1{\\info{\\author ${NAME}}}}`],
  ['RTF under revision', `{\\rtf1{\\*\\revtbl {Unknown;}{${NAME};}}}`],
  ['HTML', `<html><head><meta name="author" content="${NAME}"></head></html>`],
  ['HTML the other way round', `<META content='${NAME}' name='DC.Creator'>`],
  ['SVG after a long comment', `<!--${'x'.repeat(3_000)}--><svg><dc:creator>${NAME}</dc:creator></svg>`],
  ['SVG with rights', `<svg><dc:rights>${NAME}</dc:rights></svg>`],
  ['SVG with a picture of a disk', `<svg><image xlink:href="file:///C:/Users/${NAME}/a.png"/></svg>`]
]

const JPEG = Buffer.from('\xff\xd8\xff\xe1\0\x10Exif\0\0', 'latin1')
const UNREAD: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ['an older office file', Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
  ['a recording', Buffer.from('ID3\x03\0\0', 'latin1')],
  ['a film', Buffer.from('\0\0\0\x10ftypisom', 'latin1')],
  ['an unknown format', Buffer.from([1, 2, 3, 0])],
  ['a mail', Buffer.from(`From: ${NAME} <anna@example.org>\nTo: x\n\nText`)],
  [
    'an older file in an office file',
    zipped({ 'word/vbaProject.bin': Buffer.from('d0cf11e0a1b11ae1', 'hex') })
  ],
  ['a photo in an office file', zipped({ 'word/media/image1.jpeg': JPEG })],
  ['a large part', zipped({ 'word/document.xml': new Uint8Array(6_000_000).fill(32) })],
  ['an archive in archives', zipped({ a: zipped({ b: zipped({ c: zipped({ d: 'x' }) }) }) })],
  ['an encrypted PDF', pdf('<< /Encrypt 2 0 R >>')],
  ['a PDF with a file in it', pdf('<< >>', '<< /Type /EmbeddedFile >>')],
  ['a PDF that is broken', pdf('<< >>', '<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nbroken')]
]

describe('what a file tells of its makers', () => {
  it('stands in the properties, comments and tracked changes of a Word file', () => {
    const bytes = zipSync({
      'docProps/core.xml': strToU8(
        '<cp:coreProperties><dc:creator>Anna &amp; C.</dc:creator><cp:lastModifiedBy>Segreteria</cp:lastModifiedBy></cp:coreProperties>'
      ),
      'docProps/app.xml': strToU8('<Properties><Company>Studio Prova</Company></Properties>'),
      'word/document.xml': strToU8(
        '<w:ins w:id="1" w:author="Revisore"><w:r/></w:ins><w:t>Autore: nessuno</w:t>'
      )
    })
    expect(makersIn(bytes)).toEqual(['Anna & C.', 'Segreteria', 'Studio Prova', 'Revisore'])
  })

  it('is nothing where a file names nothing but the program that wrote it', () => {
    expect(makersIn(pdf('<< /Creator (Microsoft\\256 Word per Microsoft 365) /Producer (x) >>'))).toEqual([])
    expect(makersIn(pdf('<< /Creator (Writer) >>'))).toEqual([])
    expect(makersIn(pdf('<< /Creator (Word di Anna) >>'))).toEqual(['Word di Anna'])
  })

  it('stands in the properties of an OpenDocument file', () => {
    const meta = '<meta:initial-creator>Prova</meta:initial-creator><dc:creator>Altra</dc:creator>'
    const bytes = zipSync({ 'meta.xml': strToU8(meta), 'content.xml': strToU8('<text:p>x</text:p>') })
    expect(makersIn(bytes)).toEqual(['Prova', 'Altra'])
  })

  it.each([
    ['between brackets', '/Author (Anna \\(Prova\\))', 'Anna (Prova)'],
    ['in UTF-16', '/Author <FEFF00C000E8>', 'Àè'],
    [
      'in its XMP',
      '<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Anna Prova</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>',
      'Anna Prova'
    ]
  ])('stands in a PDF %s', (_, properties, maker) => {
    const text = `%PDF-1.7\n1 0 obj\n<< ${properties} >>\nendobj\ntrailer << /Info 1 0 R >>`
    expect(makersIn(Buffer.from(text, 'latin1'))).toEqual([maker])
  })

  it('is said to be there where a PDF keeps its properties in a compressed part, or an office file is broken', () => {
    expect(makersIn(Buffer.from('%PDF-1.7 trailer << /Info 7 0 R >>'))).toEqual([UNREADABLE])
    expect(makersIn(Buffer.from('PK\x03\x04 broken'))).toEqual([UNREADABLE])
  })

  it('stands in an SVG, with the place on the disk where it was drawn', () => {
    const svg =
      '<svg sodipodi:docname="C:\\Users\\prova\\logo.svg"><metadata><dc:creator><cc:Agent><dc:title>Anna</dc:title></cc:Agent></dc:creator></metadata></svg>'
    expect(makersIn(Buffer.from(svg))).toEqual(['Anna', 'C:\\Users\\prova\\logo.svg'])
  })

  it.each(OFFICE)('stands in %s of an office file: %s', (part, text) => {
    expect(makersIn(zipped({ [part]: text })).join()).toContain(NAME)
  })

  it.each(PDFS)('stands in a PDF %s', (_, objects) => {
    expect(makersIn(pdf(...objects)).join()).toContain(NAME)
  })

  it.each(TEXTS)('stands in %s', (_, text) => {
    expect(makersIn(Buffer.from(text)).join()).toContain(NAME)
  })

  it('stands in a table in a text in an archive', () => {
    const table = zipped({ 'docProps/core.xml': `<dc:creator>${NAME}</dc:creator>` })
    const text = zipped({ 'word/embeddings/a.xlsx': table })
    expect(makersIn(zipped({ 'a.docx': text }))).toEqual([NAME])
  })

  it.each(UNREAD)('is said to be unread: %s', (_, bytes) => {
    expect(makersIn(bytes)).toEqual([UNREADABLE])
  })

  it.each([
    ['a PDF without properties', pdf('<< /Producer (x) >>', '<< /Title (Chapter) /Parent 3 0 R >>')],
    ['a field of a PDF', pdf('<< >>', '<< /Subtype /Widget /T (Field) >>')],
    ['a text', Buffer.from('Author: Anna')],
    ['a text of an older code', Buffer.from('perch\xe9', 'latin1')],
    ['a page', Buffer.from('<html><head><meta name="viewport" content="x"></head></html>')],
    ['a file of text', zipped({ 'word/document.xml': '<w:p/>', 'word/media/a.png': '\x89PNG' })],
    ['cells', zipped({ 'xl/tables/table1.xml': '<table displayName="Table1"/>' })]
  ])('is nothing in %s', (_, bytes) => {
    expect(makersIn(bytes)).toEqual([])
  })

  it('costs little, whatever the file is made of', () => {
    const bomb = zipSync({ 'docProps/core.xml': new Uint8Array(20_000_000) })
    expect(makersIn(bomb)).toEqual([UNREADABLE])
    for (const part of [
      '<dc:creator>',
      '/Author (',
      '/Author <',
      '<x:xmpmeta',
      'endobj ',
      '>>stream\n',
      '/T 1 '
    ])
      expect(Array.isArray(makersIn(Buffer.from(`%PDF-1.7${part.repeat(20_000)}`)))).toBe(true)
    expect(Array.isArray(makersIn(Buffer.from(`<svg>${'<dc:creator>'.repeat(50_000)}`)))).toBe(true)
  })
})
