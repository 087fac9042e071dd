import type { FieldList, Table } from '../../tree/index.ts'
import type { FlowItem } from '../pages/flow.ts'
import type { RenderContext } from '../text/context.ts'
import { sourceItems, tableCaption } from './captions.ts'
import { type GridRow, gridItem } from './tables.ts'

/** A table with caption above, source and note below. */
export const tableItems = (context: RenderContext, table: Table): readonly FlowItem[] => {
  const rows: readonly GridRow[] = [
    ...table.header.map(row => ({ ...row, role: 'header' as const })),
    ...table.rows.map(row => ({ ...row, role: 'body' as const })),
    ...(table.total ? [{ ...table.total, role: 'total' as const }] : [])
  ]
  const caption = table.caption ? [tableCaption(context, table.caption)] : []
  const followed = table.source !== undefined || table.note !== undefined
  const { columns, alt, withNext = false } = table
  const grid = gridItem(context, { columns, rows, alt, followed, withNext })
  return [...caption, grid, ...sourceItems(context, table.source, table.note)]
}

/** A label–value sheet in two columns, for example an action sheet. */
export const fieldListItems = (context: RenderContext, list: FieldList): readonly FlowItem[] => {
  const text = (value: string) => ({ paragraphs: [[{ kind: 'text' as const, text: value }]] })
  const rows: readonly GridRow[] = [
    { role: 'header', cells: [text(list.header.label), text(list.header.value)] },
    ...list.fields.map(field => ({ role: 'body' as const, cells: [text(field.label), field] }))
  ]
  const columns = [
    { width: 30, align: 'start', strong: true },
    { width: 70, align: 'start' }
  ] as const
  return [
    gridItem(context, { columns, rows, alt: list.alt, together: true, withNext: list.withNext ?? false })
  ]
}
