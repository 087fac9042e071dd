import type { EstimatedPageNumbers } from 'docx'
import { describe, expect, it } from 'vitest'
import { longDocument } from '../../../../../tests/documents/long-document.ts'
import { arabicSpecimen, italianSpecimen } from '../../../../../tests/documents/specimen.ts'
import { type FigureSheets, picturesOf, sheetsOf } from '../../pictures/drawn-figures.ts'
import type { DocumentTree } from '../../tree/index.ts'
import { wordDocument } from '../word-document.ts'
import { BLANK_PNG } from './blank-picture.ts'
import { estimatePages, layOutPages } from './estimate.ts'

/** Page numbers from the real paragraphs and tables, slowly. */
const laidOutInFull = (document: DocumentTree, sheets: FigureSheets): EstimatedPageNumbers => {
  let pages: EstimatedPageNumbers = { bookmarks: new Map() }
  const pictures = picturesOf(sheets, () => BLANK_PNG)
  const word = wordDocument(document, { mode: 'write', pictures }, (body, context) => {
    pages = layOutPages(body, context)
    return pages
  })
  word.Document.View.Body.prepForXml({ file: word, viewWrapper: word.Document, stack: [] })
  return pages
}

describe('estimatePages', () => {
  it.each([
    ['the Italian specimen', italianSpecimen()],
    ['the Arabic specimen', arabicSpecimen()],
    ['a long Italian document', longDocument('it', 12)],
    ['a long Arabic document', longDocument('ar', 12)]
  ])('gives %s the pages that a full layout gives', async (_, document) => {
    const sheets = await sheetsOf(document)
    const quick = estimatePages(document, sheets)
    const full = laidOutInFull(document, sheets)
    const headings = [...full.bookmarks].filter(([name]) => name.startsWith('_Toc'))
    expect(headings.length).toBeGreaterThan(5)
    expect(headings.map(([name]) => [name, quick.bookmarks.get(name)])).toEqual(headings)
    expect(quick.pageCount).toBe(full.pageCount)
    expect(quick.guesses).toEqual([])
  })
})
