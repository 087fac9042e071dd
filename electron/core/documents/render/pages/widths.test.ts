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
      expect(Math.abs(textWidthIn(word, bold) - (expected[index] ?? 0)), word).toBeLessThanOrEqual(3)
  })
})
