import { readFileSync } from 'node:fs'
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'
import { describe, expect, it } from 'vitest'
import { textWidthIn } from './widths.ts'

const SIZE = 10
const WORDS = [
  'Comunicazione',
  'città',
  'l’amministrazione',
  '1.250,00',
  'été',
  'Œuvre',
  '2020–2022',
  'AVATAR',
  'التواصل',
  'الدامج',
  'المصطلحات',
  'لا',
  'الأحياء',
  'مسؤول',
  'القطاعات'
]

/** Widths in thousandths of the size as docx's layout has them. */
const widthsInDocx = (bold: boolean): readonly number[] => {
  const word = new Document({
    sections: [
      {
        children: WORDS.map(
          text => new Paragraph({ children: [new TextRun({ text, bold, font: 'Arial', size: SIZE * 2 })] })
        )
      }
    ]
  })
  const { pages } = layoutDocument(word, { guess: true })
  return pages.flatMap(page =>
    page.body.flatMap(block =>
      block.type === 'paragraph' ? block.lines.map(line => (line.textWidth * 0.75 * 1000) / SIZE) : []
    )
  )
}

describe('textWidthIn', () => {
  it.each([false, true])('is the width that the layout of docx measures (bold: %s)', bold => {
    const expected = widthsInDocx(bold)
    for (const [index, word] of WORDS.entries())
      expect(
        Math.abs(textWidthIn(word, { bold, rtl: false }) - (expected[index] ?? 0)),
        word
      ).toBeLessThanOrEqual(3)
  })
})

/** Advance widths of a font by character, from its tables `cmap` (format 4), `hhea` and `hmtx`. */
const advancesIn = (file: string): ((character: number) => number) => {
  const font = readFileSync(new URL(`../../../../../resources/fonts/${file}`, import.meta.url))
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
    return expect.unreachable()
  }
  const glyphs = font.readUInt16BE(table('hhea') + 34)
  const cmap = table('cmap')
  const formats = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8)
  )
  const at = formats.find(place => font.readUInt16BE(place) === 4) ?? expect.unreachable()
  const size = font.readUInt16BE(at + 6)
  const glyphOf = (character: number): number => {
    for (let segment = 0; segment < size; segment += 2) {
      if (font.readUInt16BE(at + 14 + segment) < character) continue
      const start = font.readUInt16BE(at + 16 + size + segment)
      const delta = font.readUInt16BE(at + 16 + 2 * size + segment)
      const place = at + 16 + 3 * size + segment
      const offset = font.readUInt16BE(place)
      if (character < start) return 0
      const glyph = offset === 0 ? character : font.readUInt16BE(place + offset + 2 * (character - start))
      return (glyph + delta) & 0xffff
    }
    return 0
  }
  return character => font.readUInt16BE(table('hmtx') + 4 * Math.min(glyphOf(character), glyphs - 1))
}

// Letters of a word as the font has them in their places: isolated, final, initial, medial forms.
const SHAPED = {
  التواصل: [0xfe8d, 0xfedf, 0xfe98, 0xfeee, 0xfe8d, 0xfebb, 0xfede],
  المدينة: [0xfe8d, 0xfedf, 0xfee4, 0xfeaa, 0xfef3, 0xfee8, 0xfe94],
  لا: [0xfefb],
  الأحياء: [0xfe8d, 0xfef7, 0xfea3, 0xfef4, 0xfe8e, 0xfe80]
}

describe('textWidthIn of documents from right to left', () => {
  it.each([
    [false, 'IBMPlexSansArabic_400Regular.ttf'],
    [true, 'IBMPlexSansArabic_600SemiBold.ttf']
  ])('is the width in the font that comes along (bold: %s)', (bold, file) => {
    const advance = advancesIn(file)
    for (const [word, forms] of Object.entries(SHAPED))
      expect(textWidthIn(word, { bold, rtl: true }), word).toBe(
        forms.reduce((sum, form) => sum + advance(form), 0)
      )
  })
})
