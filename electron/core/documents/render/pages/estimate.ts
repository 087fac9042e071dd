import type { EstimatedPageNumbers } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { type FigureSheets, picturesOf } from '../../pictures/drawn-figures.ts'
import type { DocumentTree } from '../../tree/index.ts'
import { wordDocument } from '../word-document.ts'
import { BLANK_PNG } from './blank-picture.ts'

/** What the pages worker is asked for. */
export type PagesOrder = { readonly document: DocumentTree; readonly sheets: FigureSheets }

/** Page of each bookmark, and how many there are. */
export type Pages = Required<Pick<EstimatedPageNumbers, 'bookmarks' | 'pageCount'>>

/** docx's own page layout; where it has no rule of Word's it takes the nearest. */
export const layOutPages = estimatePageNumbersWith({ guess: true })

/**
 * The page of every heading. docx's layout is exact but slow on text (46 ms a page, STACK.md section 10): it is given a
 * document of stand-ins, whose lines were broken here, and does only what it alone knows, the rules of pages.
 */
export const estimatePages = (document: DocumentTree, sheets: FigureSheets): EstimatedPageNumbers => {
  const blanks = picturesOf(sheets, () => BLANK_PNG)
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() }
  const word = wordDocument(document, { mode: 'measure', pictures: blanks }, (body, context) => {
    estimated = layOutPages(body, context)
    return estimated
  })
  word.Document.View.Body.prepForXml({ file: word, viewWrapper: word.Document, stack: [] })
  return estimated
}
