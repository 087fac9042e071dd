import {
  AlignmentType,
  BorderStyle,
  type FileChild,
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
import { type FlowItem, type Height, KEEP, type Keep, NO_HEIGHT, type Strip, sumOf } from '../pages/flow.ts'
import { lineHeight } from '../styles/line-height.ts'
import { HAIRLINE, LIGHT_SHADE, SHADE } from '../styles/palette.ts'
import { TEXT_STYLES } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { type CellText, cellLines, cellNotes, cellParagraphs, cellText, cutCell } from './cells.ts'
import { columnWidths } from './column-widths.ts'

/** In a paragraph from right to left the start is the right. */
const alignmentOf = ({ rtl }: RenderContext, align: ColumnAlignment = 'start') =>
  align === 'number' && !rtl ? AlignmentType.END : AlignmentType.START

// Room in twips inside each cell. Arabic lines are high enough to bring room of their own.
const SIDE = 85
const SIDES = 2 * SIDE
const paddingOf = (rtl: boolean): number => (rtl ? 17 : 45)

// Borders in twips: a rule of one point above, hairlines of half a point below every row.
const TOP_RULE = 20
const HAIRLINE_HEIGHT = 10

// Of a page, what a row takes at most: what is longer goes on in a row below.
const ROW_SHARE = 0.5

// A table of no more lines than this is kept on one page.
const TOGETHER_LINES = 28

// Two rows of no more lines than this are kept together where one alone would look lost.
const PAIR_LINES = 12

export type GridColumn = {
  readonly width: number
  readonly align: ColumnAlignment
  readonly strong?: boolean
}

export type GridRow = RowBlock & { readonly role: 'header' | 'body' | 'total' }

type MeasuredRow = {
  readonly row: GridRow
  readonly texts: readonly CellText[]
  readonly height: Height
  readonly lines: number
  /** Goes on in the row below it. */
  readonly continued: boolean
}

const fill = (row: GridRow): string | undefined =>
  row.role === 'header' ? SHADE : row.role === 'total' || row.emphasis ? LIGHT_SHADE : undefined

const measured = (
  context: RenderContext,
  row: GridRow,
  texts: readonly CellText[],
  continued: boolean
): MeasuredRow => {
  const line = lineHeight(TEXT_STYLES.TableText, context.rtl)
  const lines = texts.map(cellLines)
  const around = 2 * paddingOf(context.rtl) + HAIRLINE_HEIGHT
  const most = Math.max(...lines.map(one => one.most))
  return {
    row,
    texts,
    height: {
      least: Math.max(...lines.map(one => one.least)) * line + around - 4,
      most: most * line + around + 4
    },
    lines: most,
    continued
  }
}

const measuredRows = (
  context: RenderContext,
  row: GridRow,
  columns: readonly GridColumn[],
  widths: readonly number[]
): readonly MeasuredRow[] => {
  const strong = row.role !== 'body' || row.emphasis === true
  let texts = columns.map((column, index) =>
    cellText(context, row.cells[index], {
      style: row.role === 'header' ? 'TableHead' : 'TableText',
      strong: strong || column.strong === true,
      width: (widths[index] ?? 0) - SIDES
    })
  )
  const most = Math.floor((context.height * ROW_SHARE) / lineHeight(TEXT_STYLES.TableText, context.rtl))
  const rows: MeasuredRow[] = []
  while (texts.some(text => cellLines(text).most > most)) {
    const halves = texts.map(text => cutCell(context, text, most))
    rows.push(
      measured(
        context,
        row,
        halves.map(([first]) => first),
        true
      )
    )
    texts = halves.map(([, rest], index) =>
      rest.length > 0
        ? rest
        : cellText(context, undefined, { style: 'TableText', strong: false, width: widths[index] ?? 0 })
    )
  }
  return [...rows, measured(context, row, texts, false)]
}

const cellOf = (
  children: readonly Paragraph[],
  width: number,
  { row, continued }: MeasuredRow
): TableCell => {
  const shade = fill(row)
  const options: ITableCellOptions = {
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {}),
    ...(continued ? { borders: { bottom: { style: BorderStyle.NIL } } } : {})
  }
  return new TableCell(options)
}

const tableRow = (
  context: RenderContext,
  measuredRow: MeasuredRow,
  columns: readonly GridColumn[],
  widths: readonly number[],
  keepNext: boolean
): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(measuredRow.row.role === 'header' ? { tableHeader: true } : {}),
    ...(keepNext ? { keepNext: true } : {}),
    children: measuredRow.texts.map((text, index) =>
      cellOf(
        cellParagraphs(context, text, alignmentOf(context, columns[index]?.align)),
        widths[index] ?? 0,
        measuredRow
      )
    )
  })

const wordTable = (context: RenderContext, widths: readonly number[], rows: readonly TableRow[]): Table => {
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
  const rule = { style: BorderStyle.SINGLE, size: 8, color: context.colour }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const padding = paddingOf(context.rtl)
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { top: padding, bottom: padding, left: SIDE, right: SIDE, marginUnitType: WidthType.DXA },
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
    rows: [...rows]
  })
}

const { before, after, line } = TEXT_STYLES.AfterTable

/** Keeps tables apart (Word joins those that touch), or begins a page before one. One point high, so that it starts none of its own. */
const betweenTables = (context: RenderContext, pageBreakBefore: boolean): Paragraph =>
  plainParagraph(context, 'AfterTable', [], {
    spacing: { before, after: pageBreakBefore ? 0 : after, line, lineRule: LineRuleType.EXACT },
    ...(pageBreakBefore ? { pageBreakBefore } : {})
  })

/**
 * Which rows stay with the next: the header and the first row below it, the last two, parts of one row, and all of a table that is
 * not long or asks for it.
 */
const keepOf = (
  rows: readonly MeasuredRow[],
  { together, followed, withNext }: Required<Pick<GridShape, 'together' | 'followed' | 'withNext'>>
): readonly Keep[] => {
  const first = rows.findIndex(({ row }) => row.role !== 'header')
  return rows.map(({ row, lines }, index) => {
    const last = rows.length - 1
    if (index === last) return followed ? KEEP.always : withNext ? KEEP.sheet : KEEP.no
    if (row.role === 'header') return KEEP.always
    const pair = lines + (rows[index + 1]?.lines ?? 0) <= PAIR_LINES
    // A row that names a group is nothing without the next.
    if (pair && (index === first || index === last - 1 || row.emphasis)) return KEEP.always
    return together ? KEEP.table : KEEP.no
  })
}

export type GridShape = {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly alt: TableBlock['alt']
  /** On one page wherever it has room on one, however long. */
  readonly together?: boolean
  /** A source or note stands below it. */
  readonly followed?: boolean
  /** It goes on with the next table of its sheet. */
  readonly withNext?: boolean
}

/** A table with hairlines between rows and a shaded header row that is repeated on every page. */
export const gridItem = (
  context: RenderContext,
  { columns, rows, alt, together = false, followed = false, withNext = false }: GridShape
): FlowItem => {
  const heads = rows.filter(({ role }) => role === 'header')
  const below = rows.filter(({ role }) => role !== 'header')
  const cellsOf = (list: readonly GridRow[], index: number) => list.flatMap(row => row.cells[index] ?? [])
  const widths = columnWidths(
    columns.map(({ width, align }, index) => ({
      share: width,
      numeric: align === 'number',
      heads: cellsOf(heads, index),
      cells: cellsOf(below, index)
    })),
    { width: context.width, sides: SIDES, rtl: context.rtl }
  )
  const all = rows.flatMap(row => measuredRows(context, row, columns, widths))
  const headers = all.filter(({ row }) => row.role === 'header')
  const short = all.reduce((lines, one) => lines + one.lines, 0) <= TOGETHER_LINES
  const keep = keepOf(all, { together: together || short, followed, withNext })
  const whole = sumOf(all.map(({ height }) => height)).most < context.height
  const top = { least: TOP_RULE, most: TOP_RULE + line }
  const strips = all.map(({ texts, height }, index): Strip => {
    const notes = texts.flatMap(cellNotes).map(note => context.notes[note - 1]?.height ?? NO_HEIGHT)
    const last = index === all.length - 1
    return {
      height: index === 0 || last ? sumOf([height, top]) : height,
      before: 0,
      after: last && !followed ? after : 0,
      notes,
      keep: keep[index] ?? KEEP.no
    }
  })
  const written = (from: number, to: number): FileChild => {
    const part = [...(from === 0 ? [] : headers), ...all.slice(from, to)]
    const list = part.map((one, index) => {
      const place = from === 0 ? index : from + index - headers.length
      const kept = keep[place] ?? KEEP.always
      // Word's rows keep only what can be kept: a table of more than a page is broken where it must.
      return tableRow(context, one, columns, widths, kept === KEEP.always || (kept === KEEP.table && whole))
    })
    return context.place(wordTable(context, widths, list), alt)
  }
  return {
    strips,
    // LibreOffice leaves tall rows to the next page although there is room.
    unruly: all.some(({ lines }) => lines > PAIR_LINES),
    repeated: sumOf([top, ...headers.map(({ height }) => height)]),
    onNewPage: false,
    write: starts => {
      const cuts = [
        0,
        ...[...starts].filter(start => start > 0).sort((one, other) => one - other),
        all.length
      ]
      const parts = cuts.slice(1).map((to, index) => written(cuts[index] ?? 0, to))
      return [
        ...(starts.has(0) ? [betweenTables(context, true)] : []),
        ...parts.flatMap((part, index) => (index === 0 ? [part] : [betweenTables(context, true), part])),
        ...(followed ? [] : [betweenTables(context, false)])
      ]
    }
  }
}
