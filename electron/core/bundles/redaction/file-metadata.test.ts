import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makersIn, UNREADABLE } from './file-metadata.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PDF = 'application/pdf'

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
    expect(makersIn(bytes, WORD)).toEqual(['Anna & C.', 'Segreteria', 'Studio Prova', 'Revisore'])
  })

  it('stands in the properties of an OpenDocument file', () => {
    const meta = '<meta:initial-creator>Prova</meta:initial-creator><dc:creator>Altra</dc:creator>'
    const bytes = zipSync({ 'meta.xml': strToU8(meta), 'content.xml': strToU8('<dc:creator>x</dc:creator>') })
    expect(makersIn(bytes, 'application/vnd.oasis.opendocument.text')).toEqual(['Prova', 'Altra'])
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
    expect(makersIn(Buffer.from(text, 'latin1'), PDF)).toEqual([maker])
  })

  it('is said to be there where a PDF keeps its properties in a compressed part, or an office file is broken', () => {
    expect(makersIn(Buffer.from('%PDF-1.7 trailer << /Info 7 0 R >>'), PDF)).toEqual([UNREADABLE])
    expect(makersIn(Buffer.from('PK\x03\x04 broken'), WORD)).toEqual([UNREADABLE])
  })

  it('stands in an SVG, with the place on the disk where it was drawn', () => {
    const svg =
      '<svg sodipodi:docname="C:\\Users\\prova\\logo.svg"><metadata><dc:creator><cc:Agent><dc:title>Anna</dc:title></cc:Agent></dc:creator></metadata></svg>'
    expect(makersIn(Buffer.from(svg), 'text/plain')).toEqual(['Anna', 'C:\\Users\\prova\\logo.svg'])
  })

  it('is nothing in a file without such properties', () => {
    expect(makersIn(Buffer.from('%PDF-1.4 1 0 obj << /Title (x) >> trailer << /Info 1 0 R >>'), PDF)).toEqual(
      []
    )
    expect(makersIn(Buffer.from('Author: Anna'), 'text/plain')).toEqual([])
    expect(makersIn(zipSync({ 'word/document.xml': strToU8('<w:p/>') }), WORD)).toEqual([])
  })

  it('costs little, whatever the file is made of', () => {
    const bomb = zipSync({ 'docProps/core.xml': new Uint8Array(20_000_000) })
    expect(makersIn(bomb, WORD)).toEqual([])
    for (const part of ['<dc:creator>', '/Author (', '/Author <', '<x:xmpmeta'])
      expect(Array.isArray(makersIn(Buffer.from(part.repeat(100_000)), PDF))).toBe(true)
    expect(Array.isArray(makersIn(Buffer.from(`<svg>${'<dc:creator>'.repeat(50_000)}`), 'text/plain'))).toBe(
      true
    )
  })
})
