import type {
  ColumnAlignment,
  Heading,
  HeadingLevel,
  List,
  ListItem,
  Paragraph,
  ParagraphStyle,
  TableCell,
  TableColumn,
  TableRow
} from './blocks.ts'
import type {
  Footnote,
  ForeignRun,
  Inline,
  NoteRun,
  RecordField,
  RecordMark,
  StatusMark,
  TextRun
} from './inline.ts'
import type { Direction } from './page.ts'

/** A run of plain text. */
export const text = (value: string): TextRun => ({ kind: 'text', text: value })

/** A run in bold. */
export const strong = (value: string): TextRun => ({ kind: 'text', text: value, strong: true })

/** A run in italics. */
export const emphasis = (value: string): TextRun => ({ kind: 'text', text: value, emphasis: true })

/** Words of another language; `language` is a BCP 47 tag. */
export const foreign = (value: string, language: string, direction: Direction = 'ltr'): ForeignRun => ({
  kind: 'foreign',
  text: value,
  language,
  direction
})

/** A footnote at this place. */
export const footnote = (...content: readonly NoteRun[]): Footnote => ({ kind: 'footnote', content })

/** A printed field of a record, findable again in the Word file. */
export const field = (record: RecordMark, ...content: readonly NoteRun[]): RecordField => ({
  kind: 'field',
  record,
  content
})

const runs = (content: string | readonly Inline[]): readonly Inline[] =>
  typeof content === 'string' ? [text(content)] : content

/** A numbered heading. */
export const heading = (
  level: HeadingLevel,
  content: string | readonly Inline[],
  record?: RecordMark
): Heading => ({
  kind: 'heading',
  level,
  content: runs(content),
  numbered: true,
  ...(record ? { record } : {})
})

/** A heading that carries a code of its own, such as an action's, instead of a number. */
export const codedHeading = (
  level: HeadingLevel,
  content: readonly Inline[],
  record?: RecordMark
): Heading => ({
  kind: 'heading',
  level,
  content,
  numbered: false,
  ...(record ? { record } : {})
})

/** A paragraph of running text. */
export const paragraph = (
  content: string | readonly Inline[],
  style: ParagraphStyle = 'body'
): Paragraph => ({
  kind: 'paragraph',
  style,
  content: runs(content)
})

/** A list of one level; nested items are written out as `ListItem`. */
export const list = (ordered: boolean, items: readonly (string | ListItem)[]): List => ({
  kind: 'list',
  ordered,
  items: items.map(item => (typeof item === 'string' ? { content: runs(item) } : item))
})

/** A table column; `width` is a share of the page width. */
export const column = (width: number, align: ColumnAlignment = 'start'): TableColumn => ({ width, align })

/** A table cell of one paragraph; the empty string gives an empty cell. */
export const cell = (content: string | readonly Inline[], record?: RecordMark): TableCell => ({
  paragraphs: content === '' ? [] : [runs(content)],
  ...(record ? { record } : {})
})

/** A table cell that shows a status as mark and word. */
export const statusCell = (status: StatusMark): TableCell => ({ paragraphs: [], status })

/** A table row. */
export const row = (...cells: readonly (string | TableCell)[]): TableRow => ({
  cells: cells.map(value => (typeof value === 'string' ? cell(value) : value))
})
