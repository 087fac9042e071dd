import type { Figure as FigureData } from '#shared/charts/figure.ts'
import type { Inline, RecordMark, StatusMark } from './inline.ts'
import type { Orientation } from './page.ts'

export type HeadingLevel = 1 | 2 | 3 | 4

export type Heading = {
  readonly kind: 'heading'
  readonly level: HeadingLevel
  readonly content: readonly Inline[]
  /** False for annexes and forewords that carry no number. */
  readonly numbered: boolean
  readonly record?: RecordMark
}

export type ParagraphStyle = 'body' | 'lead' | 'small'

export type Paragraph = {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly content: readonly Inline[]
  readonly record?: RecordMark
  /** Stands on one page with what it names, like a heading that the contents do not list. */
  readonly keepNext?: boolean
}

export type ListItem = {
  readonly content: readonly Inline[]
  readonly record?: RecordMark
  /** One more level below, at most three levels in all. */
  readonly items?: readonly ListItem[]
}

export type List = {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

/** Numbers stand at the right in every language: their digits run from left to right, and their decimals one below the other. */
export type ColumnAlignment = 'start' | 'number'

export type TableColumn = {
  /** Share of the width: widths of all columns are scaled to the page. */
  readonly width: number
  readonly align: ColumnAlignment
}

export type TableCell = {
  /** Paragraphs of the cell; an empty list prints an empty cell. */
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly record?: RecordMark
  readonly status?: StatusMark
}

export type TableRow = {
  readonly cells: readonly TableCell[]
  /** A row that starts a group or sums it up: printed strong on a light shade. */
  readonly emphasis?: boolean
}

/** What a screen reader says of a table or picture: a short title and what it shows. */
export type AlternativeText = { readonly title: string; readonly description: string }

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  /** One or more rows, repeated on every page. */
  readonly header: readonly TableRow[]
  readonly rows: readonly TableRow[]
  readonly total?: TableRow
  /** Printed above with its number; a table without caption gets no number. */
  readonly caption?: readonly Inline[]
  readonly source?: string
  readonly note?: string
  readonly alt: AlternativeText
  /** On one page with the next block where both have room on one. */
  readonly withNext?: boolean
}

export type Field = {
  readonly label: string
  readonly paragraphs: readonly (readonly Inline[])[]
  readonly record?: RecordMark
  readonly status?: StatusMark
}

/** Label–value sheet, for example an action sheet (DOMAIN.md 1.2 "Refining an action"). */
export type FieldList = {
  readonly kind: 'fieldList'
  /** Head of the two columns, repeated on every page, for example "Voce" and "Contenuto". */
  readonly header: { readonly label: string; readonly value: string }
  readonly fields: readonly Field[]
  readonly alt: AlternativeText
  /** On one page with the next block where both have room on one. */
  readonly withNext?: boolean
}

/** A picture as data, laid out and drawn where it is written or shown: on as many pages of its size as it needs. */
export type Figure = {
  readonly kind: 'figure'
  readonly data: FigureData
  readonly widthMm: number
  /** At most. */
  readonly heightMm: number
  readonly caption: readonly Inline[]
  readonly source?: string
}

export type ChartSeries = {
  readonly name: string
  readonly values: readonly (number | null)[]
  /** Six hex digits without `#`. */
  readonly colour?: string
}

/** A chart that Word draws itself and that can be edited there. */
export type Chart = {
  readonly kind: 'chart'
  readonly chart: 'column' | 'bar' | 'line'
  readonly stacked?: boolean
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly categoryAxis?: string
  readonly valueAxis?: string
  /** Where the axis of the values ends; without it where Word likes. */
  readonly valueMax?: number
  readonly heightMm: number
  readonly caption: readonly Inline[]
  readonly source?: string
  readonly alt: AlternativeText
}

export type Status = {
  readonly kind: 'status'
  readonly status: StatusMark
  readonly content: readonly Inline[]
}

/** A framed notice: what was left out, what is provisional. */
export type Callout = {
  readonly kind: 'callout'
  readonly title?: string
  readonly paragraphs: readonly (readonly Inline[])[]
}

/** Room for stamps and signatures in the text. */
export type Stamp = { readonly kind: 'stamp'; readonly lines: readonly string[] }

/** Table of contents of the headings down to a level. */
export type Contents = { readonly kind: 'contents'; readonly levels: HeadingLevel }

export type PageBreak = { readonly kind: 'pageBreak' }

/** Starts a new page in the given orientation (A4, 25 mm margins). */
export type Section = { readonly kind: 'section'; readonly orientation: Orientation }

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | FieldList
  | Figure
  | Chart
  | Status
  | Callout
  | Stamp
  | Contents
  | PageBreak
  | Section
