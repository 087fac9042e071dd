import { isRecordType, type RecordType } from '#shared/model/index.ts'
import { searchText } from '#shared/search/words.ts'
import type { Connection } from '../file/connection.ts'
import { ownFieldsIn } from '../own-fields.ts'
import { type Table, tableOf } from '../tables.ts'
import type { RecordDiff } from '../write/diff.ts'
import type { Cells, DraftRecord } from '../write/draft.ts'
import { rowChunks } from '../write/row-chunks.ts'

const COLUMNS = ['code', 'title', 'body'] as const
/** A record's texts as they are searched in: its codes, its title, everything else. */
type Entry = Readonly<Record<(typeof COLUMNS)[number], string>>
type Indexed = Entry & { readonly row: number }

/** From this many records on it is quicker to make the whole index anew than to change it row by row (STACK.md 10). */
const BULK = 2000

const translationsOf = (
  { prepare }: Connection,
  type: RecordType,
  id: string
): readonly { readonly field: string; readonly text: string }[] =>
  prepare(
    'SELECT "field", "text" FROM "translation" WHERE "id" = ? AND "type" = ? ORDER BY "field", "language"'
  ).all(id, type) as { readonly field: string; readonly text: string }[]

type Translation = { readonly field: string; readonly text: string }

/** Texts of the fields asked for as they are searched in, originals first. */
const textsOf = (
  fields: readonly string[],
  row: Readonly<Cells>,
  translations: readonly Translation[]
): string => {
  const texts = fields.flatMap(field => row[field] ?? []).map(String)
  for (const { field, text } of translations) if (fields.includes(field)) texts.push(text)
  return texts.map(searchText).join('\n')
}

const isCode = ({ kind }: Table, field: string): boolean => kind.fields[field]?.searched === 'code'
const codeFields = (table: Table): readonly string[] => table.searched.filter(field => isCode(table, field))
const titleFields = ({ searched, kind }: Table): readonly string[] =>
  searched.filter(field => field === kind.title)
const bodyFields = (table: Table): readonly string[] =>
  table.searched.filter(field => field !== table.kind.title && !isCode(table, field))

/** Null where there is no word to find: of fifty thousand measurements hardly one says anything. */
const wordsOnly = (entry: Entry): Entry | null =>
  COLUMNS.every(column => entry[column] === '') ? null : entry

/** Reads the texts that a record has in the group's own fields. */
export type OwnTexts = (type: RecordType, id: string) => readonly string[]

/** The reader of own texts; most groups have none, and then nothing is asked. */
export const ownTextsIn = (connection: Connection): OwnTexts => {
  const texts = new Set(
    [...ownFieldsIn(connection).values()].flatMap(own => (own.field.searched ? own.name : []))
  )
  if (texts.size === 0) return () => []
  const select = 'SELECT "field", "value" FROM "ownValue" WHERE "type" = ? AND "id" = ? ORDER BY "field"'
  return (type, id) =>
    (
      connection.prepare(select).all(type, id) as {
        readonly field: string
        readonly value: string | number
      }[]
    )
      .filter(({ field }) => texts.has(field))
      .map(({ value }) => String(value))
}

const bodyOf = (
  table: Table,
  row: Readonly<Cells>,
  translations: readonly Translation[],
  own: readonly string[]
): string =>
  [textsOf(bodyFields(table), row, translations), ...own.map(searchText)].filter(Boolean).join('\n')

const entryOf = (
  table: Table,
  row: Readonly<Cells>,
  translations: readonly Translation[],
  own: readonly string[]
): Entry | null =>
  wordsOnly({
    code: textsOf(codeFields(table), row, translations),
    title: textsOf(titleFields(table), row, translations),
    body: bodyOf(table, row, translations, own)
  })

/** What the index should hold of a record; null for one in the bin, without words, or of a kind that is not searched. */
export const entryFor = (
  connection: Connection,
  type: RecordType,
  row: Readonly<Cells>,
  own: OwnTexts
): Entry | null => {
  const table = tableOf(type)
  if (table.searched.length === 0 || row['deletedAt'] !== null) return null
  const id = String(row['id'])
  return entryOf(table, row, translationsOf(connection, type, id), own(type, id))
}

const indexed = ({ prepare }: Connection, type: RecordType, id: string): Indexed | undefined =>
  prepare('SELECT "row", "code", "title", "body" FROM "searchText" WHERE "id" = ? AND "type" = ?').get(
    id,
    type
  ) as Indexed | undefined

const drop = ({ prepare }: Connection, old: Indexed): void => {
  prepare(
    `INSERT INTO "searchIndex" ("searchIndex", rowid, "code", "title", "body") VALUES ('delete', ?, ?, ?, ?)`
  ).run(old.row, ...COLUMNS.map(column => old[column]))
}

const keep = (
  { prepare }: Connection,
  type: RecordType,
  id: string,
  { code, title, body }: Entry
): number | bigint =>
  prepare('INSERT INTO "searchText" ("type", "id", "code", "title", "body") VALUES (?, ?, ?, ?, ?)').run(
    type,
    id,
    code,
    title,
    body
  ).lastInsertRowid

const enter = ({ prepare }: Connection, row: number | bigint, entry: Entry): void => {
  prepare('INSERT INTO "searchIndex" (rowid, "code", "title", "body") VALUES (?, ?, ?, ?)').run(
    row,
    ...COLUMNS.map(column => entry[column])
  )
}

const changesAny = ({ columns, translations }: RecordDiff, fields: readonly string[]): boolean =>
  columns.some(column => fields.includes(column)) ||
  translations.some(name => fields.includes(name.slice(0, name.indexOf('@'))))

/** The translations of a new record are all in the draft: nothing to ask the table for. */
const translationsInDraft = ({ translations }: DraftRecord): readonly Translation[] =>
  [...translations]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { now }]) => (now ? [{ field: name.slice(0, name.indexOf('@')), text: now.text }] : []))

/** The entry of a record just written; what did not change is taken from the old one, because folding long texts takes time. */
const freshEntry = (
  connection: Connection,
  diff: RecordDiff,
  old: Indexed | undefined,
  ownTexts: OwnTexts
): Entry | null => {
  const { record } = diff
  const { table, now } = record
  if (now['deletedAt'] !== null) return null
  const own = ownTexts(record.type, record.id)
  if (record.before === null) return entryOf(table, now, translationsInDraft(record), own)
  const translations = translationsOf(connection, record.type, record.id)
  if (!old) return entryOf(table, now, translations, own)
  const [code, title, body] = [codeFields(table), titleFields(table), bodyFields(table)]
  return wordsOnly({
    code: changesAny(diff, code) ? textsOf(code, now, translations) : old.code,
    title: changesAny(diff, title) ? textsOf(title, now, translations) : old.title,
    body: changesAny(diff, body) || diff.own.length > 0 ? bodyOf(table, now, translations, own) : old.body
  })
}

const writeEntry = (connection: Connection, diff: RecordDiff, rowByRow: boolean, own: OwnTexts): void => {
  const { prepare } = connection
  const { record } = diff
  const old = record.before === null ? undefined : indexed(connection, record.type, record.id)
  const entry = freshEntry(connection, diff, old, own)
  if (!entry && !old) return
  if (entry && old && COLUMNS.every(column => entry[column] === old[column])) return
  if (old && rowByRow) drop(connection, old)
  if (old && entry) {
    prepare('UPDATE "searchText" SET "code" = ?, "title" = ?, "body" = ? WHERE "row" = ?').run(
      ...COLUMNS.map(column => entry[column]),
      old.row
    )
    if (rowByRow) enter(connection, old.row, entry)
  } else if (entry) {
    const row = keep(connection, record.type, record.id, entry)
    if (rowByRow) enter(connection, row, entry)
  } else if (old) prepare('DELETE FROM "searchText" WHERE "row" = ?').run(old.row)
}

const touchesSearch = (diff: RecordDiff): boolean => {
  const { searched } = diff.record.table
  return (
    searched.length > 0 &&
    (diff.columns.includes('deletedAt') ||
      diff.own.length > 0 ||
      changesAny(diff, searched) ||
      diff.record.before === null)
  )
}

/** Makes the whole index anew from the kept texts. */
export const rebuildIndex = ({ sqlite }: Connection): void => {
  sqlite.exec(`INSERT INTO "searchIndex" ("searchIndex") VALUES ('rebuild')`)
}

/** Brings the search index up to the rows just written. Deleted records leave it. */
export const updateSearch = (connection: Connection, diffs: readonly RecordDiff[]): void => {
  const touched = diffs.filter(touchesSearch)
  const there =
    touched.length > BULK
      ? (connection.prepare('SELECT count(*) AS rows FROM "searchText"').get() as { readonly rows: number })
          .rows
      : 0
  const rowByRow = touched.length <= BULK || touched.length * 4 < there
  const own = ownTextsIn(connection)
  for (const diff of touched) writeEntry(connection, diff, rowByRow, own)
  if (!rowByRow) rebuildIndex(connection)
}

/** Folds every live record anew, after the folding itself changed. */
export const refoldAll = (connection: Connection, types: readonly string[]): void => {
  const own = ownTextsIn(connection)
  connection.sqlite.exec('DELETE FROM "searchText"')
  for (const type of types) {
    if (!isRecordType(type)) continue
    for (const rows of rowChunks(connection, type, ['id'], '"deletedAt" IS NULL')) {
      for (const row of rows) {
        const entry = entryFor(connection, type, row, own)
        if (!entry) continue
        keep(connection, type, String(row['id']), entry)
      }
    }
  }
  rebuildIndex(connection)
}
