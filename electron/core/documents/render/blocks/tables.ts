import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  type ITableCellOptions,
  LineRuleType,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType
} from 'docx'
import type { ColumnAlignment, TableRow as RowBlock, Table as TableBlock } from '../../tree/index.ts'
import { standInRuns } from '../pages/stand-in.ts'
import { HAIRLINE, LIGHT_SHADE, SHADE } from '../styles/palette.ts'
import { TEXT_STYLES } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { type CellText, cellParagraphs, cellText } from './cells.ts'
import { columnWidths } from './column-widths.ts'

const ALIGNMENT = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  center: AlignmentType.CENTER
} as const satisfies Record<ColumnAlignment, string>

// Room in twips inside each cell.
const PADDING = { top: 57, bottom: 57, left: 85, right: 85 } as const
const SIDES = PADDING.left + PADDING.right

// A row that could be taller than half a page may be broken, lest the page before stays half empty.
const UNBROKEN_LINES = 24

// A table of no more lines than this is kept on one page, with the line after it: LibreOffice does not know a table
// that stays together without it.
const TOGETHER_LINES = 28

export type GridColumn = {
  readonly width: number
  readonly align: ColumnAlignment
  readonly strong?: boolean
}

export type GridRow = RowBlock & { readonly role: 'header' | 'body' | 'total' }

const fill = (row: GridRow): string | undefined =>
  row.role === 'header' ? SHADE : row.role === 'total' || row.emphasis ? LIGHT_SHADE : undefined

const cellOf = (children: readonly Paragraph[], width: number, row: GridRow): TableCell => {
  const shade = fill(row)
  const options: ITableCellOptions = {
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {})
  }
  return new TableCell(options)
}

const height = (text: CellText): number =>
  text.reduce((lines, paragraph) => lines + paragraph.lines.length, 0)

type MeasuredRow = { readonly row: GridRow; readonly texts: readonly CellText[]; readonly tallest: CellText }

const measuredRow = (
  context: RenderContext,
  row: GridRow,
  columns: readonly GridColumn[],
  widths: readonly number[]
): MeasuredRow => {
  const strong = row.role !== 'body' || row.emphasis === true
  const texts = columns.map((column, index) =>
    cellText(context, row.cells[index], {
      style: row.role === 'header' ? 'TableHead' : 'TableText',
      strong: strong || column.strong === true,
      width: (widths[index] ?? 0) - SIDES
    })
  )
  return { row, texts, tallest: texts.reduce((most, text) => (height(text) > height(most) ? text : most)) }
}

const notesOf = (texts: readonly CellText[]): readonly number[] =>
  texts.flatMap(text => text.flatMap(paragraph => paragraph.lines.flatMap(line => line.notes)))

/** The height of a row is that of its tallest cell: where a row may be broken, that cell stands for it line by line. */
const standInRow = (texts: readonly CellText[], tallest: CellText): CellText => {
  const notes = notesOf(texts)
  return tallest.map((paragraph, index) => ({
    ...paragraph,
    lines: paragraph.lines.map((line, at) => ({ ...line, notes: index + at === 0 ? notes : [] }))
  }))
}

const tableRow = (
  context: RenderContext,
  { row, texts, tallest }: MeasuredRow,
  columns: readonly GridColumn[],
  widths: readonly number[],
  keepNext: boolean
): TableRow => {
  const options = {
    cantSplit: height(tallest) <= UNBROKEN_LINES,
    ...(row.role === 'header' ? { tableHeader: true } : {}),
    // Word would leave the head of a table alone at the foot of a page.
    ...(keepNext || row.role === 'header' ? { keepNext: true } : {})
  }
  if (context.mode === 'measure') {
    const stand = options.cantSplit
      ? [standInLine(context, height(tallest) * TEXT_STYLES.TableText.line, notesOf(texts))]
      : cellParagraphs(context, standInRow(texts, tallest))
    return new TableRow({ ...options, children: [cellOf(stand, context.width, row)] })
  }
  const cells = texts.map((text, index) =>
    cellOf(
      cellParagraphs(context, text, ALIGNMENT[columns[index]?.align ?? 'start']),
      widths[index] ?? 0,
      row
    )
  )
  return new TableRow({ ...options, children: cells })
}

// Borders in twips: a rule of one point above, hairlines of half a point below every row.
const TOP_RULE = 20
const HAIRLINE_HEIGHT = 10

/** What is never broken takes the room of one line that is as high. */
const standInLine = (
  context: RenderContext,
  line: number,
  notes: readonly number[],
  options: IParagraphOptions = {}
): Paragraph =>
  plainParagraph(context, 'TableText', standInRuns([{ notes, width: 0 }]), {
    spacing: { before: 0, after: 0, line, lineRule: LineRuleType.EXACT },
    ...options
  })

/** A table that is never broken is one such line. */
const standInTable = (context: RenderContext, rows: readonly MeasuredRow[]): Paragraph => {
  const line = rows.reduce(
    (sum, { tallest }) =>
      sum + height(tallest) * TEXT_STYLES.TableText.line + PADDING.top + PADDING.bottom + HAIRLINE_HEIGHT,
    TOP_RULE
  )
  const notes = rows.flatMap(({ texts }) => notesOf(texts))
  return standInLine(context, line, notes, { keepNext: true })
}

/** A table with hairlines between rows and a shaded header row that is repeated on every page. */
export const grid = (
  context: RenderContext,
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  alt: TableBlock['alt']
): FileChild => {
  const heads = rows.filter(({ role }) => role === 'header')
  const below = rows.filter(({ role }) => role !== 'header')
  const cellsOf = (list: readonly GridRow[], index: number) => list.flatMap(row => row.cells[index] ?? [])
  const widths = columnWidths(
    columns.map(({ width }, index) => ({
      share: width,
      heads: cellsOf(heads, index),
      cells: cellsOf(below, index)
    })),
    context.width,
    SIDES
  )
  const measured = rows.map(row => measuredRow(context, row, columns, widths))
  const together = measured.reduce((lines, { tallest }) => lines + height(tallest), 0) <= TOGETHER_LINES
  if (together && context.mode === 'measure') return standInTable(context, measured)
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
  const rule = { style: BorderStyle.SINGLE, size: 8, color: context.colour }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const table = new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: context.mode === 'measure' ? [context.width] : [...widths],
    layout: TableLayoutType.FIXED,
    margins: { ...PADDING, marginUnitType: WidthType.DXA },
    borders: {
      top: rule,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: none
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true
    },
    ...(context.rtl ? { visuallyRightToLeft: true } : {}),
    rows: measured.map(row => tableRow(context, row, columns, widths, together))
  })
  return context.place(table, alt)
}
