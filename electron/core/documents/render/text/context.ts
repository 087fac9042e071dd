import type { FileChild, Paragraph, Table } from 'docx'
import type { FigurePictures } from '../../pictures/drawn-figures.ts'
import type { AlternativeText, DocumentTree, RecordMark } from '../../tree/index.ts'
import { DEFAULT_COLOUR } from '../styles/palette.ts'
import { bookmarkName, bookmarkNames } from './bookmarks.ts'
import { type HeadingEntry, outline } from './outline.ts'

/**
 * What one rendering knows and collects on its way through the blocks. `measure` builds the same pages out of stand-ins
 * that take the same room, from which page numbers are counted.
 */
export type RenderContext = {
  readonly document: DocumentTree
  readonly mode: 'write' | 'measure'
  readonly rtl: boolean
  readonly colour: string
  /** Width of the text in twips in the section at hand. */
  width: number
  /** Footnotes in order; the number of a note is its place here from 1. */
  readonly notes: Paragraph[]
  /** What stands in the body for a table. */
  readonly place: (table: Table, texts: AlternativeText) => FileChild
  readonly headings: readonly HeadingEntry[]
  /** Headings printed so far. */
  printedHeadings: number
  /** The next paragraph starts a page. */
  pageBreakBefore: boolean
  /** Numbered lists printed so far: each starts at 1 again. */
  lists: number
  readonly pictures: FigurePictures
  readonly captions: { table: number; figure: number }
  readonly bookmark: (record: RecordMark) => string
  /** Bookmark of the heading that carries the record, when one does. */
  readonly anchorOf: (record: RecordMark) => string | undefined
}

/** How a document is rendered: tables stand for themselves unless `place` does something else with them. */
export type Rendering = Pick<RenderContext, 'mode' | 'pictures'> & Partial<Pick<RenderContext, 'place'>>

/** A fresh context: nothing is shared between two renderings. */
export const renderContext = (
  document: DocumentTree,
  { mode, pictures, place = table => table }: Rendering
): RenderContext => {
  const headings = outline(document.blocks)
  const anchors = new Map<string, string>()
  for (const { record, anchor } of headings.toReversed())
    if (record) anchors.set(bookmarkName(record), anchor)
  return {
    document,
    mode,
    rtl: document.direction === 'rtl',
    colour: document.colour ?? DEFAULT_COLOUR,
    width: 0,
    notes: [],
    place,
    headings,
    printedHeadings: 0,
    pageBreakBefore: false,
    lists: 0,
    pictures,
    captions: { table: 0, figure: 0 },
    bookmark: bookmarkNames(),
    anchorOf: record => anchors.get(bookmarkName(record))
  }
}
