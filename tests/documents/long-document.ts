import {
  type Block,
  column,
  type DocumentTree,
  footnote,
  heading,
  paragraph,
  row,
  text
} from '../../electron/core/documents/tree/index.ts'
import { arabicSpecimen, italianSpecimen } from './specimen.ts'
import { ARABIC_WORDS, ITALIAN_WORDS } from './specimen-words.ts'

/** Numbers that look random and are the same each time (linear congruence, high bits). */
const sequence = (): ((below: number) => number) => {
  let state = 7
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 12) % below
  }
}

/** A document of about one page for each action: headings, prose, notes, sheets, tables, figures and charts. */
export const longDocument = (language: 'it' | 'ar', actions: number): DocumentTree => {
  const base = language === 'it' ? italianSpecimen() : arabicSpecimen()
  const vocabulary = (language === 'it' ? ITALIAN_WORDS : ARABIC_WORDS).prose.split(' ')
  const next = sequence()
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[next(vocabulary.length)]).join(' ')
  const alt = { title: words(3), description: words(8) }
  const pictures = base.blocks.filter(block => block.kind === 'figure' || block.kind === 'chart')
  const sheet = (): Block => ({
    kind: 'fieldList',
    header: { label: words(1), value: words(1) },
    alt,
    fields: Array.from({ length: 8 }, () => ({ label: words(2), paragraphs: [[text(words(8 + next(25)))]] }))
  })
  const table = (): Block => ({
    kind: 'table',
    columns: [column(2), column(4), column(1, 'number')],
    header: [row('A', 'B', 'C')],
    rows: Array.from({ length: 8 + next(6) }, () =>
      row(words(3), words(6 + next(20)), String(next(1_000_000)))
    ),
    caption: [text(words(5))],
    source: words(4),
    alt
  })
  const blocks = Array.from({ length: actions }, (_, index): readonly Block[] => {
    const picture = index % 10 === 5 ? pictures[index % pictures.length] : undefined
    return [
      ...(index % 30 === 0 ? [heading(1, words(3))] : []),
      heading(2, words(4 + next(9))),
      paragraph([
        text(words(40 + next(40))),
        ...(index % 7 === 0 ? [footnote(text(words(14)))] : []),
        text(`. ${words(next(10))}`)
      ]),
      index % 2 ? sheet() : table(),
      paragraph(words(25)),
      ...(picture ? [picture] : [])
    ]
  })
  return { ...base, blocks: [{ kind: 'contents', levels: 2 }, { kind: 'pageBreak' }, ...blocks.flat()] }
}
