import type { FileChild, Paragraph, Table } from 'docx'
import type { FigurePictures } from '../../pictures/drawn-figures.ts'
import type { AlternativeText, DocumentTree, RecordMark } from '../../tree/index.ts'
import type { Height } from '../pages/flow.ts'
import { DEFAULT_COLOUR } from '../styles/palette.ts'
import { bookmarkName, bookmarkNames } from './bookmarks.ts'
import { type HeadingEntry, outline } from './outline.ts'

/** What one rendering knows and collects on its way through the blocks. */
export type RenderContext = {
  readonly document: DocumentTree
  readonly rtl: boolean
  readonly colour: string
  /** Width of the text in twips in the section at hand. */
  width: number
  /** Height of the text on a page of it. */
  height: number
  /** Footnotes in order; the number of a note is its place here from 1. */
  readonly notes: { readonly paragraph: Paragraph; readonly height: Height }[]
  /** What stands in the body for a table. */
  readonly place: (table: Table, texts: AlternativeText) => FileChild
  readonly headings: readonly HeadingEntry[]
  /** Headings printed so far. */
  printedHeadings: number
  /** Numbered lists printed so far: each starts at 1 again. */
  lists: number
  readonly pictures: FigurePictures
  readonly captions: { table: number; figure: number }
  readonly bookmark: (record: RecordMark) => string
  /** Bookmark of the heading that carries the record, when one does. */
  readonly anchorOf: (record: RecordMark) => string | undefined
}

/** A fresh context: nothing is shared between two renderings. */
export const renderContext = (
  document: DocumentTree,
  { pictures, place }: Pick<RenderContext, 'pictures' | 'place'>
): RenderContext => {
  const headings = outline(document.blocks)
  const anchors = new Map<string, string>()
  for (const { record, target } of headings.toReversed())
    if (record) anchors.set(bookmarkName(record), target)
  return {
    document,
    rtl: document.direction === 'rtl',
    colour: document.colour ?? DEFAULT_COLOUR,
    width: 0,
    height: 0,
    notes: [],
    place,
    headings,
    printedHeadings: 0,
    lists: 0,
    pictures,
    captions: { table: 0, figure: 0 },
    bookmark: bookmarkNames(),
    anchorOf: record => anchors.get(bookmarkName(record))
  }
}
