import type { FileChild } from 'docx'

/** A height in twips where letters come out as narrow, and where they come out as wide, as they may (widths.ts). */
export type Height = { readonly least: number; readonly most: number }

/** What no page cuts: a line or two of a paragraph, a row of a table, a picture. */
export type Strip = {
  readonly height: Height
  /** Room above and below; of two neighbours the larger counts, as Word and LibreOffice have it. */
  readonly before: number
  readonly after: number
  /** Heights of the footnotes that it refers to. */
  readonly notes: readonly Height[]
  readonly keep: Keep
}

/**
 * How firmly what comes next stays on the same page: not at all; with the next table of a sheet, with the next row of a table, where
 * all of them have room on one page; always.
 */
export const KEEP = { no: 0, sheet: 1, table: 2, always: 3 } as const
export type Keep = (typeof KEEP)[keyof typeof KEEP]

/** A paragraph or a table on its way into pages. */
export type FlowItem = {
  readonly strips: readonly Strip[]
  /** What is repeated where a page begins inside it: the header of a table. */
  readonly repeated: Height
  /** Is not broken by programs as one reckons: every page inside it begins by force. */
  readonly unruly?: boolean
  /** Begins a page, whatever came before. */
  readonly onNewPage: boolean
  /** Bookmark whose page is wanted. */
  readonly anchor?: string
  /** Word's elements, with a new page before each of these strips. */
  readonly write: (starts: ReadonlySet<number>) => readonly FileChild[]
}

export const NO_HEIGHT: Height = { least: 0, most: 0 }

/** The height of some lines or rows together. */
export const sumOf = (heights: readonly Height[]): Height => ({
  least: heights.reduce((sum, { least }) => sum + least, 0),
  most: heights.reduce((sum, { most }) => sum + most, 0)
})
