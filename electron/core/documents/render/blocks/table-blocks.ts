import { type FileChild, LineRuleType, type Paragraph } from 'docx'
import type { FieldList, Table } from '../../tree/index.ts'
import { standInRuns } from '../pages/stand-in.ts'
import { TEXT_STYLES } from '../styles/text-styles.ts'
import type { RenderContext } from '../text/context.ts'
import { plainParagraph } from '../text/paragraphs.ts'
import { sourceLines, tableCaption } from './captions.ts'
import { type GridRow, grid } from './tables.ts'

const { before, after, line } = TEXT_STYLES.AfterTable
const AFTER_TABLE = { before, after, line }

/** Keeps a table apart from what follows (Word joins tables that touch) and gives it a line to stay with. */
const afterTable = (context: RenderContext): Paragraph =>
  // One point high, so that it never starts a page of its own; the distance may hang below the page.
  plainParagraph(
    context,
    'AfterTable',
    context.mode === 'measure' ? standInRuns([{ notes: [], width: 0 }]) : [],
    {
      spacing: { ...AFTER_TABLE, lineRule: LineRuleType.EXACT }
    }
  )

/** A table with caption above, source and note below. */
export const tableBlock = (context: RenderContext, table: Table): readonly FileChild[] => {
  const rows: readonly GridRow[] = [
    ...table.header.map(row => ({ ...row, role: 'header' as const })),
    ...table.rows.map(row => ({ ...row, role: 'body' as const })),
    ...(table.total ? [{ ...table.total, role: 'total' as const }] : [])
  ]
  const caption = table.caption ? [tableCaption(context, table.caption)] : []
  const body = grid(context, table.columns, rows, table.alt)
  const below = sourceLines(context, table.source, table.note)
  return [...caption, body, ...(below.length > 0 ? below : [afterTable(context)])]
}

/** A label–value sheet in two columns, for example an action sheet. */
export const fieldListBlock = (context: RenderContext, list: FieldList): readonly FileChild[] => {
  const text = (value: string) => ({ paragraphs: [[{ kind: 'text' as const, text: value }]] })
  const rows: readonly GridRow[] = [
    { role: 'header', cells: [text(list.header.label), text(list.header.value)] },
    ...list.fields.map(field => ({ role: 'body' as const, cells: [text(field.label), field] }))
  ]
  const columns = [
    { width: 30, align: 'start', strong: true },
    { width: 70, align: 'start' }
  ] as const
  return [grid(context, columns, rows, list.alt), afterTable(context)]
}
