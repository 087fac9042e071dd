import type { FileChild } from 'docx'
import type { Block, FieldList, Table } from '../../tree/index.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { sourceLines, tableCaption } from './captions.ts'
import { type GridRow, grid } from './tables.ts'

/** Keeps a table apart from what follows: Word joins tables that touch. Headings bring their own distance. */
const afterTable = (context: RenderContext, next: Block | undefined): readonly FileChild[] =>
  next?.kind === 'heading' ? [] : [plainParagraph(context, 'AfterTable', [])]

/** A table with caption above, source and note below. */
export const tableBlock = (
  context: RenderContext,
  table: Table,
  next: Block | undefined
): readonly FileChild[] => {
  const rows: readonly GridRow[] = [
    ...table.header.map(row => ({ ...row, role: 'header' as const })),
    ...table.rows.map(row => ({ ...row, role: 'body' as const })),
    ...(table.total ? [{ ...table.total, role: 'total' as const }] : [])
  ]
  const caption = table.caption ? [tableCaption(context, table.caption)] : []
  const body = grid(context, table.columns, rows, table.alt)
  const below = sourceLines(context, table.source, table.note)
  return [...caption, body, ...(below.length > 0 ? below : afterTable(context, next))]
}

/** A label–value sheet in two columns, for example an action sheet. */
export const fieldListBlock = (
  context: RenderContext,
  list: FieldList,
  next: Block | undefined
): readonly FileChild[] => {
  const text = (value: string) => ({ paragraphs: [[{ kind: 'text' as const, text: value }]] })
  const rows: readonly GridRow[] = [
    { role: 'header', cells: [text(list.header.label), text(list.header.value)] },
    ...list.fields.map(field => ({ role: 'body' as const, cells: [text(field.label), field] }))
  ]
  const columns = [
    { width: 27, align: 'start', strong: true },
    { width: 73, align: 'start' }
  ] as const
  return [grid(context, columns, rows, list.alt), ...afterTable(context, next)]
}
